"""A matrix too large to be written out, times a column."""

import numpy as np
import tensorflow as tf


def differences(count):
    """Return the matrix that takes from each number the one before it.

    >>> print(tf.sparse.to_dense(differences(4)).numpy())
    [[ 1.  0.  0.  0.]
     [-1.  1.  0.  0.]
     [ 0. -1.  1.  0.]
     [ 0.  0. -1.  1.]]
    >>> squares = np.arange(100000.0)[:, None] ** 2
    >>> product = tf.sparse.sparse_dense_matmul(differences(100000), squares)
    >>> bool(np.all(product[1:] == np.diff(squares, axis=0)))
    True
    >>> print(len(differences(100000).values), "of", 100000**2)
    199999 of 10000000000
    """
    number = np.arange(count)
    one = np.stack([number, number], axis=1)
    before = np.stack([number[1:], number[:-1]], axis=1)
    matrix = tf.sparse.SparseTensor(
        indices=np.concatenate([one, before]),
        values=np.concatenate([np.ones(count), -np.ones(count - 1)]),
        dense_shape=[count, count],
    )
    return tf.sparse.reorder(matrix)
