"""tf.stop_gradient makes a constant of a value, for the tape only."""

import tensorflow as tf


def slopes_of_product(at):
    """Return the slope of x * x, and with one factor held fixed.

    >>> [float(slope) for slope in slopes_of_product(3.0)]
    [6.0, 3.0]
    """
    x = tf.Variable(at)
    with tf.GradientTape(persistent=True) as tape:
        product = x * x
        half_fixed = x * tf.stop_gradient(x)
    return tape.gradient(product, x), tape.gradient(half_fixed, x)
