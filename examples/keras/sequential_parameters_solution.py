"""The parameters of a stack of Dense layers, counted from its widths."""

import tensorflow as tf


def count_parameters(widths):
    """Return how many numbers a stack of Dense layers holds.

    >>> count_parameters([784, 64, 10])
    50890
    >>> make_model([784, 64, 10]).count_params()
    50890
    """
    pairs = zip(widths[:-1], widths[1:])
    return sum((before + 1) * after for before, after in pairs)


def make_model(widths):
    """Return a stack of Dense layers of these widths."""
    layers = [tf.keras.layers.Dense(width) for width in widths[1:]]
    return tf.keras.Sequential([tf.keras.Input(shape=widths[:1]), *layers])
