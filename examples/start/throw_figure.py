"""The losses of the first network, and what it predicts beside the law."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

RANDOM = np.random.RandomState(1)
INPUTS = RANDOM.uniform([0.5, 0.2], [1.5, 1.4], (1000, 2))


def law(inputs):
    """Return the metres that a ball flies, without the air."""
    return 100 * inputs[:, 0] ** 2 * np.sin(2 * inputs[:, 1]) / 9.81


def draw_training(epochs=40):
    """Train, and draw the losses and the predictions at 10 m/s.

    >>> draw_training()
    <Figure size 640x360 with 2 Axes>
    """
    tf.keras.utils.set_random_seed(1)
    hidden = [tf.keras.layers.Dense(32, activation="tanh") for _ in range(2)]
    model = tf.keras.Sequential([*hidden, tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.Adam(0.02), loss="mse")
    metres = law(INPUTS) + RANDOM.normal(0, 0.1, 1000)
    history = model.fit(INPUTS, metres, epochs=epochs, verbose=0)
    degrees = np.linspace(12, 80, 18)
    asked = np.stack([np.ones(18), np.radians(degrees)], axis=1)
    figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.6))
    figure.subplots_adjust(bottom=0.15, wspace=0.3)
    left.semilogy(range(1, epochs + 1), history.history["loss"])
    left.set(xlabel="epoch", ylabel="loss (m²)")
    right.plot(degrees, law(asked), "C0", label="law")
    right.plot(degrees, model.predict(asked, verbose=0), "C1o", label="network")
    right.set(xlabel="angle (degrees)", ylabel="distance (m)")
    right.legend()
    return figure
