"""TensorFlow's singular values come first, and its v is not transposed."""

import numpy as np
import tensorflow as tf

MATRIX = tf.constant([[3.0, 0.0, 0.0], [0.0, 0.0, 2.0]])


def rebuild(s, u, v):
    """Multiply the three parts together again.

    >>> s, u, v = tf.linalg.svd(MATRIX)
    >>> s.numpy(), u.shape, v.shape
    (array([3., 2.], dtype=float32), TensorShape([2, 2]), TensorShape([3, 2]))
    >>> np.allclose(rebuild(s, u, v), MATRIX, atol=1e-6)
    True
    >>> u, s, v_transposed = np.linalg.svd(MATRIX, full_matrices=False)
    >>> s, u.shape, v_transposed.shape
    (array([3., 2.], dtype=float32), (2, 2), (2, 3))
    >>> np.allclose(rebuild(s, u, v_transposed.T), MATRIX)
    True
    """
    return u @ tf.linalg.diag(s) @ tf.transpose(v)
