"""What takes TensorFlow to a machine with a GPU and without a network, in pieces, to record there."""
