"""A tape inside a tape gives the derivative of a derivative."""

import tensorflow as tf


def derivatives_of_cube(at):
    """Return x**3, 3 * x**2 and 6 * x.

    >>> [float(value) for value in derivatives_of_cube(2.0)]
    [8.0, 12.0, 12.0]
    """
    x = tf.Variable(at)
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            cube = x**3
        slope = inner.gradient(cube, x)
    return cube, slope, outer.gradient(slope, x)
