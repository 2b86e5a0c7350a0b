"""Averages of a tensor, and rates that the backend set."""

import tensorflow as tf


def set_rate(rate):
    """Set an optimizer's rate as Keras 2 did.

    >>> set_rate(0.1)
    Traceback (most recent call last):
        ...
    AttributeError: 'str' object has no attribute 'name'
    """
    optimizer = tf.keras.optimizers.SGD()
    tf.keras.backend.set_value(optimizer.learning_rate, rate)
    return float(optimizer.learning_rate.numpy())


def average(value):
    """Keep a moving average of a value.

    >>> float(average(tf.Variable(1.0)))
    1.0
    >>> average(tf.constant(1.0))
    Traceback (most recent call last):
        ...
    TypeError: tf.train.ExponentialMovingAverage does not support non-Variable tensors when eager execution is enabled.
    """
    averages = tf.train.ExponentialMovingAverage(0.9)
    averages.apply([value])
    return averages.average(value)
