"""Values: what was typed in TensorFlow 1."""

import tensorflow as tf


def value(tensor):
    """The value that a session gives, as Python's own."""
    return tf.Session().run(tensor).tolist()


def reduce_sum():
    """Use tf.reduce_sum.

    >>> reduce_sum()
    [[3.0]]
    """
    return value(tf.reduce_sum([[1.0, 2.0]], 1, keep_dims=True))


def expand_dims():
    """Use tf.expand_dims.

    >>> expand_dims()
    [[1], [2]]
    """
    return value(tf.expand_dims([1, 2], dim=1))


def div():
    """Use tf.div.

    >>> div()
    3
    """
    return value(tf.div(7, 2))
