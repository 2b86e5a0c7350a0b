"""The sums of a sparse matrix's columns, in two ways."""

import numpy as np
import tensorflow as tf


def sums_of_columns(matrix):
    """Return the sums, by a reduction and by a product with ones.

    >>> matrix = np.array([[0.0, 2.0, 3.0], [4.0, 0.0, 1.0]])
    >>> sums_of_columns(matrix)
    ([4.0, 2.0, 4.0], [4.0, 2.0, 4.0])
    >>> np.sum(matrix, axis=0)
    array([4., 2., 4.])
    """
    sparse = tf.sparse.from_dense(matrix)
    sums = tf.sparse.reduce_sum(sparse, axis=0)
    ones = np.ones([len(matrix), 1])
    product = tf.sparse.sparse_dense_matmul(sparse, ones, adjoint_a=True)
    return sums.numpy().tolist(), product.numpy()[:, 0].tolist()
