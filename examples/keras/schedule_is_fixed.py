"""The rate of an optimizer that has a schedule cannot be set."""

import numpy as np
import tensorflow as tf


def rate_after_fit(rate):
    """Return the rate after an epoch in which a callback set it to 0.05.

    >>> rate_after_fit(0.1)
    0.0500
    >>> decay = tf.keras.optimizers.schedules.InverseTimeDecay(0.1, 1, 0.01)
    >>> rate_after_fit(decay)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: This optimizer was created with a `LearningRateSchedule` object as its `learning_rate` constructor argument, hence its learning rate is not settable...
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.SGD(rate), loss="mse")
    callback = tf.keras.callbacks.LearningRateScheduler(lambda epoch: 0.05)
    ones = np.ones((2, 1))
    model.fit(ones, ones, callbacks=[callback], verbose=0)
    return float(model.optimizer.learning_rate.numpy())
