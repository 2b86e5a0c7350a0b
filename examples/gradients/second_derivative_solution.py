"""The second derivative of the sine is minus the sine."""

import numpy as np
import tensorflow as tf


def second_derivative(function, x):
    """Return the second derivative of a function at x.

    >>> points = tf.constant([0.0, 0.5, 1.0])
    >>> second_derivative(tf.sin, points).numpy()
    array([-0.        , -0.47942555, -0.84147096], dtype=float32)
    >>> np.allclose(second_derivative(tf.sin, points), -np.sin(points), atol=1e-6)
    True
    """
    with tf.GradientTape() as outer:
        outer.watch(x)
        with tf.GradientTape() as inner:
            inner.watch(x)
            y = function(x)
        slope = inner.gradient(y, x)
    return outer.gradient(slope, x)
