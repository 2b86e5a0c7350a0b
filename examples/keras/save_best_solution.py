"""A callback that saves the model of the best epoch."""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf


def fit_and_keep_best(rate):
    """Return the losses, and the loss of the model that was kept.

    >>> losses, kept = fit_and_keep_best(rate=1.25)
    >>> [round(loss, 3) for loss in losses]
    [2.25, 5.062, 11.391, 25.629]
    >>> round(kept, 3) == round(min(losses), 3)
    True
    """
    layer = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])
    model.compile(tf.keras.optimizers.SGD(rate), loss="mse")
    data = np.ones((4, 1)), np.ones((4, 1))
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "best.keras")
        keep = tf.keras.callbacks.ModelCheckpoint(file, save_best_only=True)
        history = model.fit(
            *data, epochs=4, validation_data=data, callbacks=[keep], verbose=0
        )
        best = tf.keras.models.load_model(file)
    losses = history.history["val_loss"]
    return losses, best.evaluate(*data, verbose=0)
