"""What an addition costs in NumPy and in TensorFlow, by the arrays' size."""

import timeit

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def microseconds(function, *arguments):
    """Return the shortest time of a call, the mean of 20 in a row."""
    timer = timeit.Timer(lambda: function(*arguments))
    return 1e6 * min(timer.repeat(repeat=15, number=20)) / 20


def measure(size):
    array = np.ones(size, "float32")
    with tf.device("CPU"):
        tensor = tf.constant(array)
        in_tensorflow = microseconds(tf.add, tensor, tensor)
    return microseconds(np.add, array, array), in_tensorflow


def draw_times(sizes, times):
    """Draw both times against the size.

    >>> sizes = [10**power for power in range(7)]
    >>> times = [measure(size) for size in sizes]
    >>> draw_times(sizes, times)  # measurement
    <Figure size 640x360 with 1 Axes>
    >>> [tensor > 2 * array for array, tensor in times[:2]]
    [True, True]
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.loglog(sizes, [array for array, _ in times], "C0o-", label="np.add")
    axes.loglog(sizes, [tensor for _, tensor in times], "C1s--", label="tf.add")
    axes.set(xlabel="numbers in each array", ylabel="microseconds a call")
    axes.legend()
    figure.set_label("np.add is far quicker on small arrays, less so on large.")
    return figure
