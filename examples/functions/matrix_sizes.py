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


def seconds(function, size):
    """Return the shortest of ten calls."""
    with tf.device("CPU"):
        x = tf.ones([size, size])
        timer = timeit.Timer(lambda: function(x).numpy())
        return min(timer.repeat(repeat=10, number=1))


def draw_bars(sizes, gains):
    """Draw one bar for each size.

    >>> sizes, graph = (2, 32, 128, 512), tf.function(multiply)
    >>> gains = [seconds(multiply, size) / seconds(graph, size) for size in sizes]
    >>> draw_bars(sizes, gains)  # measurement
    <Figure size 640x360 with 1 Axes>
    >>> gains[0] > 1.5 * gains[-1]
    True
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    bars = axes.bar([str(size) for size in sizes], gains, color="C0")
    axes.bar_label(bars, fmt="%.1f")
    axes.set(xlabel="rows of each matrix", ylabel="times faster than eager")
    figure.set_label("The bar for 2 by 2 matrices is far taller than the last.")
    return figure
