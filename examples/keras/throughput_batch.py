"""Rows trained for each second, for four sizes of the batch."""

import time

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

X = np.random.RandomState(1).normal(size=(8192, 8)).astype("float32")
SIZES = (8, 32, 128, 512)


def rows_per_second(batch_size):
    """Return how many rows the best of three epochs trains in a second."""
    layers = [tf.keras.layers.Dense(n, activation="tanh") for n in (16, 1)]
    model = tf.keras.Sequential([tf.keras.Input(shape=(8,)), *layers])
    model.compile("sgd", loss="mse")
    ends = [time.perf_counter()]
    clock = tf.keras.callbacks.Callback()
    clock.on_epoch_end = lambda epoch, logs: ends.append(time.perf_counter())
    model.fit(X, X[:, :1], batch_size, 3, verbose=0, callbacks=[clock])
    return len(X) / float(np.diff(ends).min())


def draw_rates(rates):
    """Draw a bar for each size.

    >>> rates = [rows_per_second(size) for size in SIZES]
    >>> draw_rates(rates)  # measurement
    <Figure size 640x360 with 1 Axes>
    >>> rates[-1] > 1.5 * rates[0]
    True
    """
    figure, axes = plt.subplots(figsize=(6.4, 3.6))
    axes.barh([str(size) for size in SIZES], rates)
    for row, rate in enumerate(rates):
        axes.text(rate, row, " %.0f" % rate, va="center")
    axes.set(xlabel="rows per second", ylabel="batch size")
    axes.set_xlim(0, 1.2 * max(rates))
    return figure
