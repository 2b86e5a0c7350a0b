"""A constant that is not watched has no gradient."""

import tensorflow as tf


def slope_without_watch(at):
    """Ask for the gradient of a constant that was not watched.

    >>> print(slope_without_watch(3.0))
    None
    """
    x = tf.constant(at)
    with tf.GradientTape() as tape:
        y = x**2
    return tape.gradient(y, x)
