"""The spring's measured lengths, and the line after 2, 10 and 100 steps."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

LOADS = np.linspace(0, 2, 21, dtype="float32")
ERRORS = np.random.RandomState(7).normal(0, 0.3, LOADS.size)
LENGTHS = (12 + 4 * LOADS + ERRORS).astype("float32")


def fitted_lengths(steps, rate=0.4):
    """Return the lengths on the line after some steps."""
    law = tf.Variable([0.0, 0.0])
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((law[0] + law[1] * LOADS - LENGTHS) ** 2)
        law.assign_sub(rate * tape.gradient(loss, law))
    return (law[0] + law[1] * LOADS).numpy()


def draw_fit():
    """Draw the measurements and three stages of the fit.

    >>> draw_fit()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.plot(LOADS, LENGTHS, "oC0", label="measured")
    for steps, style in ((2, ":C1"), (10, "--C1"), (100, "-C1")):
        label = "after %d steps" % steps
        axes.plot(LOADS, fitted_lengths(steps), style, label=label)
    axes.set(xlabel="load (N)", ylabel="length (cm)")
    axes.legend()
    figure.set_label(
        "Three lines come nearer to the measured lengths; "
        "the last runs through them."
    )
    return figure
