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


def seconds(call, size):
    """Return the shortest of ten calls."""
    with tf.device("CPU"):
        x = tf.ones([size, size])
        return min(timeit.repeat(lambda: call(x).numpy(), number=1, repeat=10))


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
    axes.bar([str(size) for size in sizes], gains, color="C0")
    for place, gain in enumerate(gains):
        axes.text(place, gain, "%.1f" % gain, ha="center", va="bottom")
    axes.set(xlabel="row count", ylabel="times faster than eager", ymargin=0.1)
    figure.set_label("The bar for 2 by 2 matrices is far taller than the last.")
    return figure
