"""The first network, asked for a throw outside of what it has seen."""

import numpy as np
import tensorflow as tf

RANDOM = np.random.RandomState(1)
INPUTS = RANDOM.uniform([0.5, 0.2], [1.5, 1.4], (1000, 2))


def law(inputs):
    """Return the metres that a ball flies, without the air."""
    return 100 * inputs[:, 0] ** 2 * np.sin(2 * inputs[:, 1]) / 9.81


def error_at(speed):
    """Return how many metres the prediction is wrong at 45 degrees.

    >>> error_at(1.2) < 1
    True
    >>> error_at(3.0) > 20
    True
    """
    tf.keras.utils.set_random_seed(1)
    hidden = [tf.keras.layers.Dense(32, activation="tanh") for _ in range(2)]
    model = tf.keras.Sequential([*hidden, tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.Adam(0.02), loss="mse")
    model.fit(INPUTS, law(INPUTS), epochs=20, verbose=0)
    asked = np.array([[speed, np.radians(45)]])
    return abs(model.predict(asked, verbose=0).item() - law(asked).item())
