"""A stateless random operation depends on its seed alone."""

import numpy as np
import tensorflow as tf


def draw(seed):
    """Draw three numbers that depend on nothing but the seed.

    >>> np.array_equal(tf.random.normal([3]), tf.random.normal([3]))
    False
    >>> np.array_equal(draw(1), draw(1))
    True
    >>> np.array_equal(draw(1), draw(2))
    False
    """
    return tf.random.stateless_normal([3], seed=[seed, 0])
