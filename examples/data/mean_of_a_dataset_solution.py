"""One pass over a dataset gives the mean: nothing else is kept in memory."""

import numpy as np
import tensorflow as tf


def mean(dataset):
    """Return the mean of a dataset's numbers.

    >>> squares = np.arange(1.0, 11.0) ** 2
    >>> float(mean(tf.data.Dataset.from_tensor_slices(squares)))
    38.5
    >>> float(np.mean(squares))
    38.5
    """
    start = (tf.constant(0.0, tf.float64), tf.constant(0.0, tf.float64))
    total, count = dataset.reduce(start, add)
    return total / count


def add(state, number):
    """Return the sum and the count with one number more."""
    total, count = state
    return total + number, count + 1
