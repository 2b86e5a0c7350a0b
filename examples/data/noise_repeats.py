"""A seeded random function in map gives every epoch the same numbers."""

import tensorflow as tf


def epochs(noise):
    """Return two passes over a dataset of three elements with noise.

    >>> first, second = epochs(lambda number: tf.random.uniform([]))
    >>> first == second
    True
    >>> generator = tf.random.Generator.from_seed(5)
    >>> first, second = epochs(lambda number: generator.uniform([]))
    >>> first == second
    False
    """
    tf.random.set_seed(3)
    dataset = tf.data.Dataset.range(3).map(noise)
    return tuple([float(number) for number in dataset] for _ in range(2))
