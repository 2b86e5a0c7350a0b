"""tf.linalg solves systems of equations."""

import numpy as np
import tensorflow as tf

MATRIX = tf.constant([[2.0, 1.0], [1.0, 3.0]])


def solve(matrix, right):
    """Return the column x for which matrix @ x is the right side.

    >>> x = solve(MATRIX, tf.constant([[5.0], [10.0]]))
    >>> x
    <tf.Tensor: shape=(2, 1), dtype=float32, numpy=
    array([[1.],
           [3.]], dtype=float32)>
    >>> (MATRIX @ x).numpy().tolist()
    [[5.0], [10.0]]
    >>> np.allclose(x, np.linalg.solve(MATRIX, [[5.0], [10.0]]))
    True
    >>> solve(MATRIX, tf.constant([5.0, 10.0]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...All input tensors must have the same rank. [Op:MatrixSolve]...
    """
    return tf.linalg.solve(matrix, right)


def solve_singular():
    """Solve equations that have no single solution.

    >>> solve_singular()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Input matrix is not invertible. [Op:MatrixSolve]...
    """
    with tf.device("CPU"):
        return tf.linalg.solve([[1.0, 2.0], [2.0, 4.0]], [[1.0], [1.0]])
