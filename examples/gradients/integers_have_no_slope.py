"""A variable of integers has no gradient."""

import tensorflow as tf


def slope_of_square(number):
    """Return d(x**2)/dx at the value of a new variable.

    >>> print(slope_of_square(3))
    None
    >>> print(slope_of_square(3.0))
    tf.Tensor(6.0, shape=(), dtype=float32)
    """
    x = tf.Variable(number)
    with tf.GradientTape() as tape:
        y = x**2
    return tape.gradient(y, x)
