"""A gradient of our own, where the chain rule gives nan."""

import numpy as np
import tensorflow as tf


def softplus(x):
    """Return log(1 + exp(x))."""
    return tf.math.log(1 + tf.exp(x))


@tf.custom_gradient
def stable_softplus(x):
    """Return log(1 + exp(x)) for any x, with its gradient."""
    value = tf.maximum(x, 0.0) + tf.math.log1p(tf.exp(-tf.abs(x)))

    def gradient(upstream):
        return upstream * tf.sigmoid(x)

    return value, gradient


def value_and_slope(function, points):
    """Return a function's values and slopes at some points.

    >>> value_and_slope(softplus, [0.0, 100.0])
    ([0.6931, inf], [0.5, nan])
    >>> value_and_slope(stable_softplus, [0.0, 100.0])
    ([0.6931, 100.0], [0.5, 1.0])
    >>> float(np.log(2)), float(np.logaddexp(0.0, 100.0))
    (0.6931, 100.0)
    """
    x = tf.constant(points)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    return y.numpy().tolist(), tape.gradient(y, x).numpy().tolist()
