"""The rate in the logs of a callback has another key."""

import numpy as np
import tensorflow as tf


def logs_after_schedule():
    """Return what a callback sees after LearningRateScheduler.

    >>> logs = logs_after_schedule()
    >>> float(logs["learning_rate"])
    0.5
    >>> print(logs.get("lr"))
    None
    >>> logs["lr"]
    Traceback (most recent call last):
        ...
    KeyError: 'lr'
    """
    seen = {}
    schedule = tf.keras.callbacks.LearningRateScheduler(lambda epoch: 0.5)
    note = tf.keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: seen.update(logs)
    )
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    x = np.ones((20, 1), dtype="float32")
    model.fit(x, x, 1, callbacks=[schedule, note], verbose=0)
    return seen
