"""The slope of Newton's square root after 0, 1 and 4 turns."""

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def slopes_after(turns, points):
    """Return the slopes at many points, after a number of turns.

    >>> slopes_after(0, [0.5, 1.0]).tolist()
    [1.0, 1.0]
    >>> np.allclose(slopes_after(4, [0.5, 4.0]), [0.7071, 0.25], atol=1e-4)
    True
    """
    x = tf.constant(points)
    with tf.GradientTape() as tape:
        tape.watch(x)
        guess = x
        for _ in range(turns):
            guess = (guess + x / guess) / 2
    return tape.gradient(guess, x).numpy()


def draw_slopes():
    """Draw the slopes beside the true one.

    >>> draw_slopes()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    points = np.linspace(0.2, 4, 20, dtype="float32")
    for turns, style in ((0, ":C1"), (1, "--C1"), (4, "-C1")):
        label = "%d turns" % turns
        axes.plot(points, slopes_after(turns, points), style, label=label)
    axes.plot(points, 0.5 / np.sqrt(points), "oC0", label="1 / (2 √x)")
    axes.set(xlabel="x", ylabel="slope of the guess")
    axes.legend()
    figure.set_label("Only after 4 turns is the slope that of the root.")
    return figure
