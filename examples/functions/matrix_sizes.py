"""How much faster a graph multiplies matrices, by their size, on the CPU."""

import timeit

import matplotlib.pyplot as plt
import tensorflow as tf


def multiply(x):
    """Return the sum of x after 50 matrix multiplications."""
    factor = x / tf.reduce_sum(x)
    for _ in range(50):
        x = tf.matmul(x, factor)
    return tf.reduce_sum(x)


def times_faster(size):
    """Return the shortest eager call over the shortest graph call."""

    def seconds(function):
        return min(
            timeit.repeat(lambda: function(x).numpy(), number=1, repeat=10)
        )

    with tf.device("CPU"):
        x = tf.ones([size, size])
        return seconds(multiply) / seconds(tf.function(multiply))


def draw_bars(gains):
    """Draw one bar for each size.

    >>> gains = {size: times_faster(size) for size in (2, 32, 128, 512)}
    >>> draw_bars(gains)  # measurement
    <Figure size 640x360 with 1 Axes>
    >>> gains[2] > 1.5 * gains[512]
    True
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    bars = axes.bar(
        [str(size) for size in gains], list(gains.values()), color="C0"
    )
    axes.bar_label(bars, fmt="%.1f")
    axes.set(
        xlabel="rows of each matrix",
        ymargin=0.1,
        ylabel="times faster than eager",
    )
    figure.set_label(
        "Bars: the first, for 2 by 2 matrices, is far taller than the last, for 512 by 512."
    )
    return figure
