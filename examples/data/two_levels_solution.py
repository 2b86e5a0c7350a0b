"""Sorted data, mixed by turns first: then a small buffer is enough."""

import tensorflow as tf


def share_of_ones(buffer_size):
    """Return the share of class 1 in each of five batches of 200.

    >>> share_of_ones(buffer_size=20)
    [0.5, 0.5, 0.5, 0.5, 0.5]
    """
    zeros = tf.data.Dataset.from_tensors(0.0).repeat(500)
    ones = tf.data.Dataset.from_tensors(1.0).repeat(500)
    choices = tf.data.Dataset.range(2).repeat(500)
    mixed = tf.data.Dataset.choose_from_datasets([zeros, ones], choices)
    batches = mixed.shuffle(buffer_size, seed=1).batch(200)
    return [round(float(tf.reduce_mean(batch)), 2) for batch in batches]
