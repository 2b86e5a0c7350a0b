"""Which random numbers of a TF1 graph can be had again today."""

import numpy as np
import tensorflow as tf


def in_graph(draw):
    """Return what is drawn in a graph whose seed is 1."""
    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        v1.set_random_seed(1)
        return session.run(draw())


def today(draw):
    """Return what is drawn where the seed is 1."""
    tf.random.set_seed(1)
    return draw().numpy()


def same(draw):
    """Return whether both draw the same.

    >>> same(lambda: tf.random.normal([3]))
    False
    >>> same(lambda: tf.random.normal([3], seed=7))
    True
    >>> same(lambda: tf.random.stateless_normal([3], seed=[1, 7]))
    True
    """
    return np.array_equal(in_graph(draw), today(draw))
