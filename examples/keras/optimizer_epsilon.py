"""Where epsilon matters: a very small gradient."""

import tensorflow as tf


def first_step(gradient, **options):
    """Return how far Adam's first step goes, with a rate of 1.

    >>> round(first_step(1e-3), 3)
    0.997
    >>> round(first_step(1e-7), 3)
    0.031
    >>> round(first_step(1e-7, epsilon=1e-8), 3)
    0.24
    """
    variable = tf.Variable(0.0)
    optimizer = tf.keras.optimizers.Adam(1.0, **options)
    optimizer.apply_gradients([(tf.constant(gradient), variable)])
    return -float(variable.numpy())
