"""A schedule's history is kept under another key."""

import numpy as np
import tensorflow as tf


def history_keys():
    """Fit with a schedule, and return the keys of the history.

    >>> history_keys()
    ['learning_rate', 'loss']
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    schedule = tf.keras.callbacks.LearningRateScheduler(
        lambda epoch, rate: rate
    )
    x = np.ones((2, 1), dtype="float32")
    history = model.fit(x, x, callbacks=[schedule], verbose=0)
    return sorted(history.history)
