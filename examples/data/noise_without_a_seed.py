"""Random numbers in map, when no global seed is set."""

import tensorflow as tf


def two_passes(noise):
    """Return whether two passes over three random numbers are alike.

    >>> two_passes(lambda number: tf.random.uniform([]))
    False
    >>> two_passes(lambda number: tf.random.uniform([], seed=5))
    True
    """
    tf.random.set_seed(None)
    dataset = tf.data.Dataset.range(3).map(noise)
    first, second = ([float(x) for x in dataset] for _ in range(2))
    return first == second
