"""Matplotlib draws tensors, because it reads them through NumPy."""

import math

import matplotlib.pyplot as plt
import tensorflow as tf


def draw_waves():
    """Draw a sine and a cosine of one tensor of angles.

    >>> draw_waves()
    <Figure size 640x360 with 1 Axes>
    """
    angles = tf.linspace(0.0, 2.0 * math.pi, 100)
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.plot(angles, tf.sin(angles), "C0-")
    axes.plot(angles, tf.cos(angles), "C1--")
    axes.text(2.15, 0.9, "tf.sin", color="C0")
    axes.text(5.3, 0.75, "tf.cos", color="C1", ha="right")
    axes.set_xlabel("angle (radians)")
    axes.set_ylabel("value")
    figure.tight_layout()
    plt.close(figure)
    figure.set_label(
        "One period of two waves: the sine, solid, starts at 0 and rises; "
        "the cosine, dashed, starts at 1 and falls."
    )
    return figure
