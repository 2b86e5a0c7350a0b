"""A canned Estimator: columns, a class, and the defaults that it brings."""

import numpy as np
import tensorflow as tf

LOADS = np.linspace(0, 2, 21, dtype="float32")
LENGTHS = 12 + 4 * LOADS


def input_fn():
    """Return batches of loads by name, and of lengths."""
    data = tf.data.Dataset.from_tensor_slices(({"load": LOADS}, LENGTHS))
    return data.repeat().batch(7)


def run():
    """Train 90 steps; return the slope and the length at rest.

    >>> [round(float(number[0]), 4) for number in run()]
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow.compat.v1' has no attribute 'estimator'
    """
    columns = [tf.feature_column.numeric_column("load")]
    line = tf.estimator.LinearRegressor(columns)
    line.train(input_fn, steps=90)
    place = "linear/linear_model/"
    slope = line.get_variable_value(place + "load/weights")
    return slope[0], line.get_variable_value(place + "bias_weights")
