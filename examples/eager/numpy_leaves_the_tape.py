"""A gradient does not pass through a NumPy function."""

import numpy as np
import tensorflow as tf


def slope(square, number):
    """Return the derivative of a square at a number.

    >>> slope(tf.square, 3.0)
    <tf.Tensor: shape=(), dtype=float32, numpy=6.0>
    >>> slope(np.square, 3.0) is None
    True
    """
    x = tf.Variable(number)
    with tf.GradientTape() as tape:
        y = tf.convert_to_tensor(square(x))
    return tape.gradient(y, x)
