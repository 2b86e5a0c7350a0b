"""A gradient checked by central differences."""

import numpy as np
import tensorflow as tf


def valley(point):
    """Return the height of a bent valley at a point (x, y)."""
    return (1 - point[0]) ** 2 + 100 * (point[1] - point[0] ** 2) ** 2


def gradient_by_tape(point):
    """Return the gradient that the tape gives.

    >>> gradient_by_tape([1.5, 1.0]).numpy()
    array([ 751., -250.])
    >>> np.allclose(gradient_by_tape([1.5, 1.0]), gradient_by_differences([1.5, 1.0]))
    True
    """
    point = tf.constant(point, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(point)
        height = valley(point)
    return tape.gradient(height, point)


def gradient_by_differences(point, step=1e-5):
    """Return the gradient from two heights on either side, one coordinate at a time."""
    steps = step * np.eye(2)
    return [(valley(point + s) - valley(point - s)) / (2 * step) for s in steps]
