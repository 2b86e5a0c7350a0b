"""A difference in float32 that float64 makes vanish was rounding."""

import numpy as np
import tensorflow as tf

ROWS = np.random.RandomState(1).normal(size=(64, 512))


def variance(rows):
    """Return the variance as the mean square of what is left of the mean."""
    return tf.reduce_mean((rows - tf.reduce_mean(rows, 1, True)) ** 2, 1)


def other_order(rows):
    """Return the same in another order of additions."""
    return tf.reduce_mean(rows**2, 1) - tf.reduce_mean(rows, 1) ** 2


def divided_by_less(rows):
    """Return another thing: the sum is divided by one less."""
    count = rows.shape[1]
    return variance(rows) * count / (count - 1)


def apart(function, dtype):
    """Return how far a function is from the first one, as a power of ten.

    >>> apart(other_order, "float32"), apart(other_order, "float64")
    (-7, -15)
    >>> apart(divided_by_less, "float32"), apart(divided_by_less, "float64")
    (-3, -3)
    """
    rows = tf.constant(ROWS, dtype)
    off = np.abs(function(rows) - variance(rows)).max()
    return int(np.round(np.log10(off)))
