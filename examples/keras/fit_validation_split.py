"""validation_split takes the last rows, before anything is shuffled."""

import numpy as np
import tensorflow as tf


def losses_of_split(share):
    """Return the loss and the validation loss of a model that gives 0.

    >>> losses_of_split(0.2)
    (17.5, 72.5)
    >>> float((np.arange(8) ** 2).mean()), (8**2 + 9**2) / 2
    (17.5, 72.5)
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])
    model.compile(tf.keras.optimizers.SGD(0.0), loss="mse")
    rows = np.arange(10.0)[:, np.newaxis]
    history = model.fit(
        rows, rows, epochs=12, validation_split=share, verbose=0
    )
    return history.history["loss"][0], history.history["val_loss"][0]
