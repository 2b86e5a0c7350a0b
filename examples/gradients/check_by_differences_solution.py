"""A gradient checked by central differences."""

import numpy as np
import tensorflow as tf


def valley(point):
    """Return the height of a bent valley at a point (x, y)."""
    return (1 - point[0]) ** 2 + 100 * (point[1] - point[0] ** 2) ** 2


def gradient_by_tape(point):
    """Return the gradient that the tape gives.

    >>> gradient = gradient_by_tape([1.5, 1.0])
    >>> gradient.numpy()
    array([ 751., -250.])
    >>> np.allclose(gradient, gradient_by_differences([1.5, 1.0]))
    True
    """
    point = tf.constant(point, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(point)
        height = valley(point)
    return tape.gradient(height, point)


def gradient_by_differences(point, step=1e-5):
    """Return the gradient from the heights on either side."""
    return [
        (valley(point + offset) - valley(point - offset)) / (2 * step)
        for offset in step * np.eye(2)
    ]
