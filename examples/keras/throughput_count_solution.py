"""How many calls an epoch makes."""

import numpy as np
import tensorflow as tf


def calls_of_epoch(rows, batch_size, steps_per_execution):
    """Return how often a callback is called at the end of batches.

    >>> calls_of_epoch(4096, batch_size=16, steps_per_execution=64)
    4
    >>> 4096 // 16 // 64
    4
    """
    line = tf.keras.layers.Dense(1)
    model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), line])
    model.compile("sgd", "mse", steps_per_execution=steps_per_execution)
    told = []
    note = tf.keras.callbacks.LambdaCallback(
        on_train_batch_end=lambda batch, logs: told.append(batch)
    )
    ones = np.ones((rows, 1))
    model.fit(ones, ones, batch_size, verbose=0, callbacks=[note])
    return len(told)
