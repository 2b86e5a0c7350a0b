"""A result of several elements has one gradient: that of their sum."""

import tensorflow as tf


def gradient_of_multiples(factors):
    """Return the gradient of several multiples of one variable.

    >>> float(gradient_of_multiples([1.0, 10.0, 100.0]))
    111.0
    """
    x = tf.Variable(3.0)
    with tf.GradientTape() as tape:
        multiples = x * tf.constant(factors)
    return tape.gradient(multiples, x)
