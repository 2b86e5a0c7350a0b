"""The gradient of a product of many factors grows or fades by powers."""

import matplotlib.pyplot as plt
import tensorflow as tf


def slope_of_power(factor, turns):
    """Return the slope of a number multiplied by a factor many times.

    >>> [float(slope_of_power(2.0, turns)) for turns in (1, 2, 10)]
    [1.0, 4.0, 5120.0]
    >>> 10 * 2.0**9
    5120.0
    """
    factor = tf.Variable(factor)
    with tf.GradientTape() as tape:
        product = tf.constant(1.0)
        for _ in range(turns):
            product *= factor
    return tape.gradient(product, factor)


def draw_slopes():
    """Draw the slopes over the number of turns, for three factors.

    >>> draw_slopes()
    <Figure size 640x360 with 1 Axes>
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    turns = range(1, 41)
    for factor, style in ((1.5, "-C1"), (1.0, "--C0"), (0.6, ":C2")):
        slopes = [float(slope_of_power(factor, turn)) for turn in turns]
        axes.semilogy(turns, slopes, style)
        axes.text(40.5, slopes[-1], "%g" % factor, va="center")
    axes.set(xlabel="turns", ylabel="slope", xlim=(0, 44))
    figure.set_label(
        "Over 40 turns the slope grows past a million for the factor 1.5, "
        "reaches 40 for 1, and fades to a ten-millionth for 0.6."
    )
    return figure
