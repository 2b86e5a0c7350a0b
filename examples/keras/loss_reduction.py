"""What a loss makes of many numbers: its reduction."""

import numpy as np
import tensorflow as tf

TARGETS = np.array([[1.0], [2.0], [3.0]])
PREDICTIONS = np.array([[2.0], [4.0], [6.0]])


def squared_error(reduction, weights=None):
    """Return the squared errors 1, 4 and 9, reduced.

    >>> squared_error("none")
    [1.0, 4.0, 9.0]
    >>> squared_error("sum")
    14.0
    >>> squared_error("sum_over_batch_size")
    4.6667
    >>> squared_error("sum_over_batch_size", weights=[1.0, 0.0, 0.0])
    0.3333
    """
    loss = tf.keras.losses.MeanSquaredError(reduction=reduction)
    return loss(TARGETS, PREDICTIONS, sample_weight=weights).numpy().tolist()
