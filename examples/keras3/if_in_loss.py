"""A Python if on a tensor in a loss or a metric, and in a tf.function of it."""

import numpy as np
import tensorflow as tf


def distance(targets, predictions):
    """Return the mean distance, or 0 if it is below 1."""
    mean = tf.reduce_mean(tf.abs(targets - predictions))
    if mean < 1:
        return 0.0
    return mean


def evaluated(loss, metric):
    """Return the loss and the metric where each distance is 2.

    >>> decorated = tf.function(distance)
    >>> evaluated(decorated, decorated)
    [2.0, 2.0]
    >>> evaluated(distance, decorated)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed...
    >>> evaluated(decorated, distance)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed...
    """
    model = tf.keras.Sequential([tf.keras.layers.Activation("linear")])
    model.compile(loss=loss, metrics=[metric])
    rows = np.ones((4, 1), "float32")
    return model.evaluate(rows, rows + 2, verbose=0)
