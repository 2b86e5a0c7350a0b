"""EarlyStopping asks whether a measure of your own should rise or fall."""

import numpy as np
import tensorflow as tf


def largest(y_true, y_pred):
    """Return the largest prediction."""
    return tf.reduce_max(y_pred)


def epochs_run(**settings):
    """Return how many of three epochs ran.

    >>> epochs_run()
    Traceback (most recent call last):
        ...
    ValueError: EarlyStopping callback received monitor=largest, but Keras isn't able to automatically determine whether that metric should be maximized or minimized. Pass `mode='max'` in order to monitor based on the highest metric value, or pass `mode='min'` in order to use the lowest value.
    >>> epochs_run(mode="min")
    2
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse", metrics=[largest])
    stop = tf.keras.callbacks.EarlyStopping(monitor="largest", **settings)
    x = np.zeros((2, 1), dtype="float32")
    history = model.fit(x, x, epochs=3, callbacks=[stop], verbose=0)
    return len(history.history["loss"])
