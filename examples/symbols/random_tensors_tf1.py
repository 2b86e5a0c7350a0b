"""More values: what was typed in TensorFlow 1."""

import tensorflow as tf


def random_normal():
    """Use tf.random_normal.

    >>> random_normal()
    [2, 3]
    """
    return tf.random_normal([2, 3]).shape.as_list()


def random_uniform():
    """Use tf.random_uniform.

    >>> random_uniform()
    [2, 3]
    """
    return tf.random_uniform([2, 3]).shape.as_list()


def set_random_seed():
    """Use tf.set_random_seed.

    >>> set_random_seed()
    """
    return tf.set_random_seed(1)
