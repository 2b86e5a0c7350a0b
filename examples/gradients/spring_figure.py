"""The spring's measured lengths, with the fitted line after 2, 10 and 100 steps."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def measure_spring():
    """Return loads in newtons and the spring's measured lengths in centimetres."""
    loads = np.linspace(0, 2, 21, dtype="float32")
    errors = np.random.RandomState(7).normal(0, 0.3, loads.size)
    return loads, (12 + 4 * loads + errors).astype("float32")


def fit_spring(loads, lengths, steps, rate=0.4):
    """Return the fitted lengths after some steps of gradient descent."""
    law = tf.Variable([0.0, 0.0])
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((law[0] + law[1] * loads - lengths) ** 2)
        law.assign_sub(rate * tape.gradient(loss, law))
    return (law[0] + law[1] * loads).numpy()


def draw_fit():
    """Draw the measurements and three stages of the fit.

    >>> draw_fit()
    <Figure size 640x360 with 1 Axes>
    """
    loads, lengths = measure_spring()
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.plot(loads, lengths, "o", color="C0", label="measured")
    for steps, style in ((2, ":"), (10, "--"), (100, "-")):
        line = fit_spring(loads, lengths, steps)
        axes.plot(
            loads, line, style, color="C1", label="after %d steps" % steps
        )
    axes.set(xlabel="load (N)", ylabel="length (cm)")
    axes.legend()
    figure.set_label(
        "Three lines come nearer to the measured lengths; the last runs through them."
    )
    return figure
