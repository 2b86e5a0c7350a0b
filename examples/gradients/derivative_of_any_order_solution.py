"""Any derivative, by tapes that are nested by a function."""

import numpy as np
import tensorflow as tf


def derivative(function, order=1):
    """Return a function that computes a derivative.

    >>> x = tf.constant(0.5)
    >>> [float(derivative(tf.sin, order)(x)) for order in range(5)]
    [0.4794, 0.8776, -0.4794, -0.8776, 0.4794]
    >>> float(np.sin(0.5)), float(np.cos(0.5))
    (0.4794, 0.8776)
    """
    if order == 0:
        return function
    lower = derivative(function, order - 1)

    def higher(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            value = lower(x)
        return tape.gradient(value, x)

    return higher
