"""The same program with the names of today."""

import math

import tensorflow as tf


def determinant_logarithm(numbers):
    """Return the logarithm of a matrix's determinant.

    >>> determinant_logarithm([[2.0, 0.0], [0.0, 3.0]])
    1.7918
    >>> math.log(2.0 * 3.0)
    1.7918
    """
    matrix = tf.constant(numbers)
    return tf.math.log(tf.linalg.det(matrix)).numpy().item()
