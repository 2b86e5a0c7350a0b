"""Data sorted by class, shuffled with a small buffer: batches of one class."""

import tensorflow as tf


def share_of_ones(buffer_size):
    """Return the share of class 1 in each of five batches of 200.

    >>> share_of_ones(buffer_size=1000)
    [0.51, 0.54, 0.46, 0.49, 0.5]
    >>> share_of_ones(buffer_size=100)
    [0.0, 0.0, 0.56, 0.94, 1.0]
    """
    labels = tf.concat([tf.zeros(500), tf.ones(500)], axis=0)
    dataset = tf.data.Dataset.from_tensor_slices(labels)
    batches = dataset.shuffle(buffer_size, seed=1).batch(200)
    return [round(float(tf.reduce_mean(batch)), 2) for batch in batches]
