"""What takes TensorFlow, in pieces, to a machine with a GPU and without a network."""
