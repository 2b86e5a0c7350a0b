"""The loss of the spring's fit, step by step."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def losses_of_fit(steps=100, rate=0.4):
    """Return the loss before each step.

    >>> losses = losses_of_fit()
    >>> len(losses), losses[0] > losses[10] > losses[-1]
    (100, True)
    """
    loads = np.linspace(0, 2, 21, dtype="float32")
    errors = np.random.RandomState(7).normal(0, 0.3, loads.size)
    lengths = (12 + 4 * loads + errors).astype("float32")
    law = tf.Variable([0.0, 0.0])
    losses = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((law[0] + law[1] * loads - lengths) ** 2)
        law.assign_sub(rate * tape.gradient(loss, law))
        losses.append(float(loss))
    return losses


def draw_losses():
    """Draw the loss over the steps.

    >>> draw_losses()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.semilogy(losses_of_fit(), color="C0")
    axes.set(xlabel="step", ylabel="mean squared error (cm²)")
    figure.set_label(
        "The loss falls to 0.1 in some 20 steps and then stays flat."
    )
    return figure
