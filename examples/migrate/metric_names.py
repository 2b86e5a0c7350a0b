"""What was tf.metrics.accuracy, under its old names."""

import tensorflow as tf


def accuracy(metrics):
    """Call the function of TF1 in a module.

    >>> accuracy(tf.metrics)
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras._tf_keras.keras.metrics' has no attribute 'accuracy'
    >>> accuracy(tf.compat.v1.metrics)
    Traceback (most recent call last):
        ...
    RuntimeError: tf.metrics.accuracy is not supported when eager execution is enabled.
    """
    return metrics.accuracy([1, 0], [1, 1])
