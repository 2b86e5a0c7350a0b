"""A gradient goes through a sparse product to the dense side and the values."""

import tensorflow as tf


def gradients(values, column):
    """Return the gradients of the sum of a sparse matrix times a column.

    >>> of_values, of_column = gradients([3.0, 4.0], [[10.0], [20.0], [30.0]])
    >>> of_values
    [30.0, 10.0]
    >>> of_column
    [[4.0], [0.0], [3.0]]
    """
    values, column = tf.Variable(values), tf.Variable(column)
    with tf.GradientTape() as tape:
        matrix = tf.sparse.SparseTensor([[0, 2], [1, 0]], values, [2, 3])
        total = tf.reduce_sum(tf.sparse.sparse_dense_matmul(matrix, column))
    found = tape.gradient(total, [values, column])
    return [gradient.numpy().tolist() for gradient in found]
