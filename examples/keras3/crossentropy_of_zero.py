"""The cross entropy of a prediction of exactly 0 or 1 has another bound."""

import numpy as np
import tensorflow as tf


def worst_loss():
    """Return the loss of predicting 0 where 1 was right.

    >>> round(worst_loss(), 3)
    16.118
    >>> round(float(-np.log(1e-7)), 3)
    16.118
    """
    loss = tf.keras.losses.BinaryCrossentropy()
    return float(loss(tf.constant([[1.0]]), tf.constant([[0.0]])))
