"""When elements are read and when they are trained on, from real runs."""

import time

import matplotlib.pyplot as plt
import tensorflow as tf


def run(calls, ahead):
    """Return when eight reads of 40 ms and eight steps of 20 ms took place."""
    times = ([], [])

    def spend(kind, milliseconds, number=0):
        begin = time.perf_counter() - start
        time.sleep(milliseconds / 1000)
        times[kind].append((begin, time.perf_counter() - start))
        return number

    def read(number):
        return tf.numpy_function(spend, [0, 40, number], tf.int64)

    options = tf.data.Options()
    options.experimental_optimization.apply_default_optimizations = False
    dataset = tf.data.Dataset.range(8).map(read, calls).prefetch(ahead)
    start = time.perf_counter()
    for _ in dataset.with_options(options):
        spend(1, 20)
    return times


def draw_timelines(runs):
    """Draw the reads and the steps of each run.

    >>> runs = {"in turn": run(None, 0), "prefetch": run(None, 1), "2 calls": run(2, 1)}
    >>> draw_timelines(runs)  # measurement
    <Figure size 640x360 with 3 Axes>
    >>> runs["in turn"][1][-1] > runs["2 calls"][1][-1]
    True
    """
    figure, axes = plt.subplots(3, figsize=(6.4, 3.6), sharex=True)
    for axis, (name, (reads, steps)) in zip(axes, runs.items()):
        axis.hlines([1, 2] * 4, *zip(*sorted(reads)), "C0", linewidth=10)
        axis.hlines([0] * 8, *zip(*steps), "C1", linewidth=10)
        axis.set(yticks=[0, 1.5], yticklabels=["train", "read"], ylabel=name)
        axis.set_ylim(-0.7, 2.7)
    plt.xlabel("seconds")
    return figure
