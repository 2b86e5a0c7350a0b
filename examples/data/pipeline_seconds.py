"""How long eight reads and eight steps take, in turn and side by side."""

import time

import tensorflow as tf


def seconds(calls, ahead):
    """Return the time for eight reads of 40 ms and eight steps of 20 ms.

    >>> in_turn, prefetch, two_calls = seconds(None, 0), seconds(None, 1), seconds(2, 1)
    >>> print("in turn %.2f s" % in_turn)  # measurement  # doctest: +ELLIPSIS
    in turn ... s
    >>> print("prefetch %.2f s, 2 calls %.2f s" % (prefetch, two_calls))  # measurement  # doctest: +ELLIPSIS
    prefetch ... s, 2 calls ... s
    >>> in_turn > 1.4 * two_calls
    True
    """
    dataset = tf.data.Dataset.range(8).map(read, calls).prefetch(ahead)
    options = tf.data.Options()
    options.experimental_optimization.apply_default_optimizations = False
    start = time.perf_counter()
    for _ in dataset.with_options(options):
        time.sleep(0.02)
    return time.perf_counter() - start


def read(number):
    """Return the number, after a while."""
    return tf.numpy_function(wait, [number], tf.int64)


def wait(number):
    """Sleep as if for a disk or a network."""
    time.sleep(0.04)
    return number
