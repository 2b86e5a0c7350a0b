"""A layer normalization out of three operations."""

import numpy as np
import tensorflow as tf


def standardize_rows(table, epsilon=1e-6):
    """Give each row the mean 0 and the standard deviation 1.

    >>> rows = standardize_rows(tf.constant([[1.0, 2.0, 3.0], [0.0, 0.0, 9.0]]))
    >>> rows
    <tf.Tensor: shape=(2, 3), dtype=float32, numpy=
    array([[-1.2247 ,  0.       ,  1.2247 ],
           [-0.7071, -0.7071,  1.4142]], dtype=float32)>
    >>> np.allclose(tf.reduce_mean(rows, axis=1), 0.0, atol=1e-6)
    True
    >>> np.allclose(tf.math.reduce_std(rows, axis=1), 1.0, atol=1e-3)
    True
    """
    mean, variance = tf.nn.moments(table, axes=[1], keepdims=True)
    return (table - mean) * tf.math.rsqrt(variance + epsilon)
