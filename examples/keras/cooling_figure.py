"""The cooling curve after one epoch, ten and sixty, and the losses."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

MINUTES = np.linspace(0, 40, 60)[:, np.newaxis]
DEGREES = np.random.RandomState(2).normal(20 + 60 * np.exp(-MINUTES / 10))


def fit_in_stages(stages):
    """Return the predictions after each stage, and all losses."""
    tf.keras.utils.set_random_seed(1)
    hidden = tf.keras.layers.Dense(16, activation="tanh")
    model = tf.keras.Sequential([hidden, tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.Adam(0.03), loss="mse")
    x, y, curves, losses = MINUTES / 10 - 2, DEGREES / 20 - 2, [], []
    for epochs in stages:
        losses += model.fit(x, y, 6, epochs, verbose=0).history["loss"]
        curves.append(20 * model.predict(x, verbose=0) + 40)
    return curves, [400 * loss for loss in losses]


def draw_fit():
    """Draw the measurements with three curves, and the losses.

    >>> draw_fit()
    <Figure size 640x360 with 2 Axes>
    """
    figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 3.6))
    figure.subplots_adjust(bottom=0.15, wspace=0.35)
    curves, losses = fit_in_stages([1, 9, 50])
    left.plot(MINUTES, DEGREES, ".C0", label="measured")
    for curve, style, epochs in zip(curves, (":", "--", "-"), (1, 10, 60)):
        left.plot(MINUTES, curve, style + "C1", label="epoch %d" % epochs)
    left.set(xlabel="minutes", ylabel="degrees")
    left.legend()
    right.plot(losses)
    right.set(xlabel="epoch", ylabel="loss (degrees²)")
    return figure
