"""A custom gradient that forgets what comes from upstream is wrong."""

import tensorflow as tf


@tf.custom_gradient
def square(x):
    """Return x squared, with its gradient."""
    return x**2, lambda upstream: upstream * 2 * x


@tf.custom_gradient
def careless_square(x):
    """Return x squared, with a gradient that is right for x**2 alone."""
    return x**2, lambda upstream: 2 * x


def slope_of_multiple(function, factor):
    """Return the slope of a multiple of a function at 3.

    >>> [float(slope_of_multiple(square, factor)) for factor in (1.0, 10.0)]
    [6.0, 60.0]
    >>> [float(slope_of_multiple(careless_square, factor)) for factor in (1.0, 10.0)]
    [6.0, 6.0]
    """
    x = tf.Variable(3.0)
    with tf.GradientTape() as tape:
        y = factor * function(x)
    return tape.gradient(y, x)
