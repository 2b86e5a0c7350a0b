"""Two ways in which a second derivative becomes None."""

import tensorflow as tf


def second_derivative_too_late(x):
    """Take the first gradient when both tapes are closed.

    >>> print(second_derivative_too_late(tf.Variable(2.0)))
    None
    """
    with tf.GradientTape() as outer, tf.GradientTape() as inner:
        cube = x**3
    slope = inner.gradient(cube, x)
    return outer.gradient(slope, x)


def second_derivative_of_line(x):
    """Take the second derivative of 3 * x, which is 0.

    >>> print(second_derivative_of_line(tf.Variable(2.0)))
    None
    """
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            line = 3 * x
        slope = inner.gradient(line, x)
    return outer.gradient(slope, x)
