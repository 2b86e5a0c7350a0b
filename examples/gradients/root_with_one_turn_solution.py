"""A square root by a loop that takes at least one more turn."""

import numpy as np
import tensorflow as tf


@tf.function
def root(x):
    """Return the square root of x.

    >>> points = (0.25, 1.0, 4.0)
    >>> [slope_of_root(at) for at in points]
    [1.0, 0.5, 0.25]
    >>> [float(0.5 / np.sqrt(at)) for at in points]
    [1.0, 0.5, 0.25]
    """
    guess = x
    while tf.abs(guess * guess - x) > 1e-6 * x:
        guess = (guess + x / guess) / 2
    return (guess + x / guess) / 2


def slope_of_root(at):
    """Return the slope of the root, by the tape."""
    x = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = root(x)
    return float(tape.gradient(y, x))
