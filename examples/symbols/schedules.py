"""Training: what was typed then, as it is now."""

import tensorflow as tf


def decay():
    """Do what was done by tf.train.exponential_decay.

    >>> decay()
    0.5
    """
    return float(
        tf.keras.optimizers.schedules.ExponentialDecay(1.0, 10, 0.5)(10)
    )


def mean_squared_error():
    """Do what was done by tf.losses.mean_squared_error.

    >>> mean_squared_error()
    4.0
    """
    loss = tf.keras.losses.MeanSquaredError()
    return float(loss(tf.constant([1.0]), tf.constant([3.0])))
