"""Slices of a tensor read like slices of a NumPy array."""

import numpy as np
import tensorflow as tf


def slices(table):
    """Cut pieces out of a table of three rows and four columns.

    >>> table = tf.reshape(tf.range(12), [3, 4])
    >>> table
    <tf.Tensor: shape=(3, 4), dtype=int32, numpy=
    array([[ 0,  1,  2,  3],
           [ 4,  5,  6,  7],
           [ 8,  9, 10, 11]], dtype=int32)>
    >>> for piece in slices(table):
    ...     print(piece.numpy().tolist())
    [0, 1, 2, 3]
    [8, 9, 10, 11]
    [1, 5, 9]
    [[4, 5], [8, 9]]
    [3, 2, 1, 0]
    [3, 7, 11]
    11
    >>> pairs = zip(slices(table), slices(table.numpy()))
    >>> all(np.array_equal(piece, array) for piece, array in pairs)
    True
    """
    return [
        table[0],
        table[-1],
        table[:, 1],
        table[1:, :2],
        table[0, ::-1],
        table[..., 3],
        table[2, 3],
    ]
