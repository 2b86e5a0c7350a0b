"""Values: what was typed then, as it is now."""

import tensorflow as tf


def reduce_sum():
    """Do what was done by tf.reduce_sum.

    >>> reduce_sum()
    [[3.0]]
    """
    return tf.reduce_sum([[1.0, 2.0]], 1, keepdims=True).numpy().tolist()


def expand_dims():
    """Do what was done by tf.expand_dims.

    >>> expand_dims()
    [[1], [2]]
    """
    return tf.expand_dims([1, 2], axis=1).numpy().tolist()


def div():
    """Do what was done by tf.div.

    >>> div()
    3
    """
    return int(tf.math.floordiv(7, 2))
