"""tf.gather_nd picks single items, each by its row and column."""

import numpy as np
import tensorflow as tf


def pick(table, places):
    """Return the items at these places.

    >>> table = tf.constant([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    >>> pick(table, [[0, 1], [2, 2], [0, 1]])
    <tf.Tensor: shape=(3,), dtype=int32, numpy=array([2, 9, 2], dtype=int32)>
    >>> np.array_equal(pick(table, [[0, 1], [2, 2]]), table.numpy()[[0, 2], [1, 2]])
    True
    >>> pick(table, [[0], [2]]).shape
    TensorShape([2, 3])
    >>> pick(table, [[0, -1]])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...indices[0] = [0, -1] does not index into param shape [3,3]...
    """
    with tf.device("CPU"):
        return tf.gather_nd(table, places)
