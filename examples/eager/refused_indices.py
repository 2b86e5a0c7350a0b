"""Lists and arrays of numbers are no indices of a tensor."""

import numpy as np
import tensorflow as tf


def first_and_last(rows, indices):
    """Index rows with several numbers at once.

    >>> array = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    >>> first_and_last(array, np.array([0, 2]))
    array([[1, 2, 3],
           [7, 8, 9]])
    >>> first_and_last(tf.constant(array), np.array([0, 2]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: Only integers, slices (`:`), ellipsis (`...`), tf.newaxis (`None`) and scalar tf.int32/tf.int64 tensors are valid indices, got array([0, 2])
    """
    return rows[indices]


def with_a_list(rows):
    """Index rows with a list.

    >>> array = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    >>> with_a_list(array)
    array([[1, 2, 3],
           [7, 8, 9]])
    >>> with_a_list(tf.constant(array))
    <tf.Tensor: shape=(), dtype=int64, numpy=3>
    >>> array[0, 2].item()
    3
    >>> tf.constant(array)[[0]].numpy()
    array([1, 2, 3])
    """
    return rows[[0, 2]]
