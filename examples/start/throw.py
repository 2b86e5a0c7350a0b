"""A first network learns how far a ball flies."""

import numpy as np
import tensorflow as tf


def throws(count, seed):
    """Return speeds (10 m/s) with angles (radians), and measured metres.

    >>> inputs, metres = throws(1000, seed=1)
    >>> inputs.shape, metres.shape
    ((1000, 2), (1000, 1))
    """
    random = np.random.RandomState(seed)
    speeds = random.uniform(0.5, 1.5, (count, 1))
    angles = random.uniform(0.2, 1.4, (count, 1))
    metres = 100 * speeds**2 * np.sin(2 * angles) / 9.81
    return np.hstack([speeds, angles]), metres + random.normal(
        0, 0.1, (count, 1)
    )


def trained_model(epochs):
    """Return a network that has learned from 1000 throws, and its losses.

    >>> model, losses = trained_model(epochs=40)
    >>> losses[0] > 10, losses[-1] < 0.3
    (True, True)
    >>> model.evaluate(*throws(200, seed=2), verbose=0) < 0.3
    True
    >>> asked = np.stack([np.ones(3), np.radians([30, 45, 60])], axis=1)
    >>> ["%.0f m" % metres for metres in model.predict(asked, verbose=0).ravel()]
    ['9 m', '10 m', '9 m']
    """
    tf.keras.utils.set_random_seed(1)
    hidden = [tf.keras.layers.Dense(32, activation="tanh") for _ in range(2)]
    model = tf.keras.Sequential([*hidden, tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.Adam(0.02), loss="mse")
    history = model.fit(*throws(1000, seed=1), epochs=epochs, verbose=0)
    return model, history.history["loss"]
