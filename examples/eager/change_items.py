"""A changed tensor is a new tensor with some items replaced."""

import numpy as np
import tensorflow as tf


def replace(table, places, numbers):
    """Return a copy of the table with new numbers at these places.

    >>> table = tf.zeros([2, 3], tf.int32)
    >>> replace(table, [[0, 1], [1, 2]], [7, 8])
    <tf.Tensor: shape=(2, 3), dtype=int32, numpy=
    array([[0, 7, 0],
           [0, 0, 8]], dtype=int32)>
    >>> replace(table, [[1]], [[4, 5, 6]]).numpy().tolist()
    [[0, 0, 0], [4, 5, 6]]
    >>> table.numpy().tolist()
    [[0, 0, 0], [0, 0, 0]]
    """
    return tf.tensor_scatter_nd_update(table, places, numbers)


def count(numbers, length):
    """Count how often each number occurs.

    >>> count([2, 0, 2, 2], length=4)
    <tf.Tensor: shape=(4,), dtype=int32, numpy=array([1, 0, 3, 0], dtype=int32)>
    >>> np.bincount([2, 0, 2, 2], minlength=4)
    array([1, 0, 3, 0])
    """
    places = [[number] for number in numbers]
    counts = tf.zeros([length], tf.int32)
    return tf.tensor_scatter_nd_add(counts, places, tf.ones_like(numbers))
