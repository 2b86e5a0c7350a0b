"""tf.where chooses item by item, and keeps the shape."""

import numpy as np
import tensorflow as tf


def without_negatives(table):
    """Put 0 in place of each negative number.

    >>> without_negatives(tf.constant([[1, -8], [-7, 2]]))
    <tf.Tensor: shape=(2, 2), dtype=int32, numpy=
    array([[1, 0],
           [0, 2]], dtype=int32)>
    >>> without_negatives(tf.constant([1.5, -8.0])).numpy()
    array([1.5, 0. ], dtype=float32)
    >>> tf.where([True, False], np.float64(0.7), tf.constant([1, 2])).numpy()
    array([0, 2], dtype=int32)
    >>> tf.where([True, False], 0.5, tf.constant([1, 2]))
    Traceback (most recent call last):
        ...
    TypeError: Cannot convert 0.5 to EagerTensor of dtype int32
    """
    return tf.where(table < 0, 0, table)
