"""Where repeat stands decides whether a batch may hold two epochs."""

import tensorflow as tf


def show(dataset):
    """Return the batches as lists.

    >>> three = tf.data.Dataset.range(3)
    >>> show(three.repeat(2).batch(2))
    [[0, 1], [2, 0], [1, 2]]
    >>> show(three.batch(2).repeat(2))
    [[0, 1], [2], [0, 1], [2]]
    >>> show(three.batch(2).unbatch().batch(3))
    [[0, 1, 2]]
    """
    return [batch.numpy().tolist() for batch in dataset]
