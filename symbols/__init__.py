"""What became of each name of TensorFlow 1: read, compared, called, told."""
