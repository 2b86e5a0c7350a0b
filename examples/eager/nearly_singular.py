"""Rounding can hide that equations have no single solution."""

import numpy as np
import tensorflow as tf

MATRIX = tf.constant([[0.1, 0.3], [0.3, 0.9]])


def solve(right):
    """Solve equations of which the second is three times the first.

    >>> largest = float(tf.reduce_max(solve([[1.0], [1.0]])))
    >>> largest > 1e6
    True
    >>> float(np.linalg.cond(MATRIX)) > 1e6
    True
    """
    with tf.device("CPU"):
        return tf.linalg.solve(MATRIX, right)
