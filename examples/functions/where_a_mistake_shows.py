"""A mistake in values: eagerly the value is at hand, in a graph it is not."""

import tensorflow as tf


def mean_of_logs(x):
    """Return the mean of the logarithms, after a check by Python."""
    logs = tf.math.log(x)
    if tf.executing_eagerly() and logs.numpy().min() < -10:
        raise ValueError("a logarithm is too small: %s" % logs.numpy())
    return tf.reduce_mean(logs)


def values_with_zero():
    """Return values, one of which has no logarithm.

    >>> values = values_with_zero()
    >>> tf.function(mean_of_logs)(values).numpy().item()
    -inf
    >>> mean_of_logs(values)
    Traceback (most recent call last):
        ...
    ValueError: a logarithm is too small: [  0. -inf]
    """
    return tf.constant([1.0, 0.0])
