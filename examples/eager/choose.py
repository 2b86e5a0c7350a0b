"""tf.where chooses item by item, and keeps the shape."""

import tensorflow as tf


def without_negatives(table):
    """Put 0 in place of each negative number.

    >>> without_negatives(tf.constant([[1, -8], [-7, 2]]))
    <tf.Tensor: shape=(2, 2), dtype=int32, numpy=
    array([[1, 0],
           [0, 2]], dtype=int32)>
    """
    return tf.where(table < 0, 0, table)
