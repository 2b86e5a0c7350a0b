"""Batches of one size: the rows that do not fill a batch are left out."""

import tensorflow as tf


def batch_shapes(rows, batch_size, drop_remainder):
    """Return the shape of each batch.

    >>> batch_shapes(tf.zeros([5, 3]), batch_size=2, drop_remainder=False)
    [(2, 3), (2, 3), (1, 3)]
    >>> batch_shapes(tf.zeros([5, 3]), batch_size=2, drop_remainder=True)
    [(2, 3), (2, 3)]
    """
    dataset = tf.data.Dataset.from_tensor_slices(rows)
    batches = dataset.batch(batch_size, drop_remainder=drop_remainder)
    return [tuple(batch.shape) for batch in batches]
