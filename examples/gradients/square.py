"""The slope of x squared, taken by a tape."""

import tensorflow as tf


def slope_of_square(at):
    """Return d(x**2)/dx at one point.

    >>> slope_of_square(3.0)
    <tf.Tensor: shape=(), dtype=float32, numpy=6.0>
    >>> (3.01 ** 2 - 2.99 ** 2) / 0.02
    6.0000
    """
    x = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x**2
    return tape.gradient(y, x)
