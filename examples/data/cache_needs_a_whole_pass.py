"""A pass that stops early leaves nothing in the cache."""

import tensorflow as tf


def reads(steps):
    """Return how often elements were read in three passes.

    >>> reads(lambda dataset: dataset.cache().take(3))
    9
    >>> reads(lambda dataset: dataset.take(3).cache())
    3
    """
    calls = []

    def read(number):
        calls.append(number)
        return number

    dataset = tf.data.Dataset.range(4).map(
        lambda number: tf.numpy_function(read, [number], tf.int64)
    )
    dataset = steps(dataset)
    for _ in range(3):
        list(dataset)
    return len(calls)
