"""Four schedules over a hundred steps."""

import matplotlib.pyplot as plt
import tensorflow as tf


def draw_schedules():
    """Draw the rates.

    >>> draw_schedules()
    <Figure size 640x360 with 1 Axes>
    """
    schedules = tf.keras.optimizers.schedules
    curves = {
        "exponential": (schedules.ExponentialDecay(1.0, 30, 0.5), "-"),
        "inverse time": (schedules.InverseTimeDecay(1.0, 30, 1.0), "--"),
        "cosine": (schedules.CosineDecay(1.0, 100), "-."),
        "piecewise": (
            schedules.PiecewiseConstantDecay([40, 70], [1.0, 0.5, 0.1]),
            ":",
        ),
    }
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    for label, (schedule, style) in curves.items():
        rates = [float(schedule(step)) for step in range(100)]
        axes.plot(rates, linestyle=style, label=label)
    axes.set(xlabel="step", ylabel="learning rate")
    axes.legend()
    figure.set_label(
        "Exponential and inverse-time decay fall at once and flatten; "
        "the cosine falls in an S to 0; the piecewise one has three steps."
    )
    return figure
