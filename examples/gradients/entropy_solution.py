"""The entropy's term x log x, with a slope that is never nan."""

import numpy as np
import tensorflow as tf


def entropy(shares):
    """Return the entropy of shares that may be zero."""
    safe = tf.where(shares > 0, shares, 1.0)
    return -tf.reduce_sum(tf.where(shares > 0, shares * tf.math.log(safe), 0.0))


def entropy_and_gradient(shares):
    """Return the entropy and its gradient.

    >>> value, gradient = entropy_and_gradient([0.0, 0.5, 0.5])
    >>> float(value), float(np.log(2))
    (0.6931, 0.6931)
    >>> gradient.numpy().tolist()
    [0.0, -0.3069, -0.3069]
    >>> float(-np.log(0.5) - 1)
    -0.3069
    """
    x = tf.Variable(shares)
    with tf.GradientTape() as tape:
        y = entropy(x)
    return y, tape.gradient(y, x)
