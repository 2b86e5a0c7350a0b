"""A loop that stops at once has the slope of doing nothing."""

import tensorflow as tf


def root(x):
    """Return the square root of x, by Newton's method."""
    guess = x
    while tf.abs(guess * guess - x) > 1e-6 * x:
        guess = (guess + x / guess) / 2
    return guess


def value_and_slope(function, at):
    """Return a function's value and slope.

    >>> value_and_slope(root, 2.0), value_and_slope(tf.sqrt, 2.0)
    ((1.4142, 0.3536), (1.4142, 0.3536))
    >>> value_and_slope(root, 1.0), value_and_slope(tf.sqrt, 1.0)
    ((1.0, 1.0), (1.0, 0.5))
    >>> value_and_slope(tf.function(root), 1.0)
    (1.0, 1.0)
    """
    x = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    return float(y), float(tape.gradient(y, x))
