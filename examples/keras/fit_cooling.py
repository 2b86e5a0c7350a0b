"""A small network learns how a cup of tea cools."""

import numpy as np
import tensorflow as tf


def measure(count, seed):
    """Return minutes and temperatures: 20 degrees plus 60, decaying."""
    random = np.random.RandomState(seed)
    minutes = random.uniform(0, 40, (count, 1))
    degrees = 20 + 60 * np.exp(-minutes / 10)
    return minutes, degrees + random.normal(0, 0.5, (count, 1))


def fit_cooling(epochs):
    """Return a trained model and what fit says of the training.

    >>> model, history = fit_cooling(epochs=40)
    >>> sorted(history.history)
    ['loss', 'mae', 'val_loss', 'val_mae']
    >>> degrees = model.predict(np.array([[10.0], [20.0]]), verbose=0)
    >>> bool(np.abs(degrees.ravel() - 20 - 60 * np.exp([-1, -2])).max() < 4)
    True
    """
    tf.keras.utils.set_random_seed(1)
    model = tf.keras.Sequential(
        [
            tf.keras.Input(shape=(1,)),
            tf.keras.layers.Rescaling(1 / 10, offset=-2),
            tf.keras.layers.Dense(16, activation="tanh"),
            tf.keras.layers.Dense(1),
            tf.keras.layers.Rescaling(20, offset=40),
        ]
    )
    model.compile(tf.keras.optimizers.Adam(0.03), loss="mse", metrics=["mae"])
    data, check = measure(200, seed=2), measure(50, seed=3)
    history = model.fit(
        *data, batch_size=20, epochs=epochs, validation_data=check, verbose=0
    )
    return model, history
