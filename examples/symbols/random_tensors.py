"""More values: what was typed then, as it is now."""

import tensorflow as tf


def random_normal():
    """Do what was done by tf.random_normal.

    >>> random_normal()
    [2, 3]
    """
    return tf.random.normal([2, 3]).shape.as_list()


def random_uniform():
    """Do what was done by tf.random_uniform.

    >>> random_uniform()
    [2, 3]
    """
    return tf.random.uniform([2, 3]).shape.as_list()


def set_random_seed():
    """Do what was done by tf.set_random_seed.

    >>> set_random_seed()
    """
    return tf.random.set_seed(1)
