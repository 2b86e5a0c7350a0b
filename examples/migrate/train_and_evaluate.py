"""Training that is interrupted and goes on, with an evaluation in each epoch."""

import tempfile

import numpy as np
import tensorflow as tf

LOADS = np.linspace(0, 2, 21, dtype="float32").reshape(-1, 1)
LENGTHS = 12 + 4 * LOADS


def power_cut(epoch, logs=None):
    """Interrupt the training before its third epoch."""
    if epoch == 2:
        raise KeyboardInterrupt


def fit(folder, *callbacks):
    """Fit for five epochs, from what the folder keeps; return the history."""
    dense = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input((1,)), dense])
    model.compile(tf.keras.optimizers.SGD(0.1), "mse")
    options = {"validation_data": (LOADS[::2], LENGTHS[::2]), "shuffle": False}
    callbacks = [tf.keras.callbacks.BackupAndRestore(folder), *callbacks]
    return model.fit(LOADS, LENGTHS, 7, 5, 0, callbacks, **options)


def interrupted():
    """Return the second run's epochs, and whether it ends as a run in one go.

    >>> interrupted()
    ([2, 3, 4], True)
    """
    with tempfile.TemporaryDirectory() as folder:
        try:
            fit(folder + "/one", tf.keras.callbacks.LambdaCallback(power_cut))
        except KeyboardInterrupt:
            second = fit(folder + "/one")
        whole = fit(folder + "/two").history["val_loss"]
    return second.epoch, np.allclose(second.history["val_loss"], whole[2:])
