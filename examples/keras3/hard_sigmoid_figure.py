"""The hard sigmoid of Keras 2 by its formula, and that of the Keras that runs."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def draw_hard_sigmoid():
    """Draw both lines.

    >>> draw_hard_sigmoid()
    <Figure size 640x360 with 1 Axes>
    """
    x = np.linspace(-4, 4, 161)
    old = np.clip(x / 5 + 0.5, 0, 1)
    new = tf.keras.activations.hard_sigmoid(tf.constant(x)).numpy()
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.plot(x, old, "C1--", label="x/5 + 1/2, cut off: Keras 2's formula")
    axes.plot(x, new, "C0", label="tf.keras.activations.hard_sigmoid")
    axes.set(xlabel="input", ylabel="activation")
    axes.legend(loc="upper left")
    figure.set_label(
        "Two ramps from 0 to 1 that cross at the input 0. Keras 2's rises"
        " between -2.5 and 2.5, the one of Keras 3 between -3 and 3."
    )
    return figure
