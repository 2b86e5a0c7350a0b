"""Rounding that lets the gradient through."""

import tensorflow as tf


def round_through(x):
    """Return x rounded; to the tape it looks like x."""
    return x + tf.stop_gradient(tf.round(x) - x)


def value_and_slope(function, at):
    """Return three times a function, and the slope.

    >>> value, slope = value_and_slope(tf.round, 1.6)
    >>> float(value), slope
    (6.0, None)
    >>> value, slope = value_and_slope(round_through, 1.6)
    >>> float(value), float(slope)
    (6.0, 3.0)
    """
    x = tf.Variable(at)
    with tf.GradientTape() as tape:
        y = 3 * function(x)
    return y, tape.gradient(y, x)
