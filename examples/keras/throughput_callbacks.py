"""How often a callback is called when a call takes several steps."""

import numpy as np
import tensorflow as tf


def calls_of_callback(steps_per_execution):
    """Return the batch numbers that a callback is told in one epoch.

    >>> calls_of_callback(1)
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    >>> calls_of_callback(4)
    [3, 7, 11]
    """
    model = tf.keras.Sequential(
        [tf.keras.Input(shape=(1,)), tf.keras.layers.Dense(1)]
    )
    model.compile("sgd", "mse", steps_per_execution=steps_per_execution)
    told = []
    note = tf.keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: told.append(batch)
    )
    ones = np.ones((10, 1))
    model.fit(ones, ones, batch_size=1, verbose=0, callbacks=[note])
    return told
