"""A metric keeps a state: it is updated, asked for, and reset."""

import numpy as np
import tensorflow as tf


def count_right():
    """Return an accuracy that has seen two batches, three of five right.

    >>> accuracy = count_right()
    >>> float(accuracy.result())
    0.6000
    >>> [float(variable.numpy()) for variable in accuracy.variables]
    [3.0, 5.0]
    >>> accuracy.reset_state()
    >>> float(accuracy.result())
    0.0
    """
    accuracy = tf.keras.metrics.Accuracy()
    accuracy.update_state([1, 0, 1, 1], [1, 0, 0, 1])
    accuracy.update_state([0], [1])
    return accuracy
