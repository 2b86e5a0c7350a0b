"""How long eight reads and eight steps take, in turn and side by side."""

import time

import tensorflow as tf


def seconds(calls, ahead):
    """Return the shortest time for eight reads of 40 ms and steps of 20 ms.

    >>> in_turn, prefetch, two_calls = seconds(None, 0), seconds(None, 1), seconds(2, 1)
    >>> print("in turn %.2f s" % in_turn)  # measurement  # doctest: +ELLIPSIS
    in turn ... s
    >>> print("prefetch %.2f s, 2 calls %.2f s" % (prefetch, two_calls))  # measurement  # doctest: +ELLIPSIS
    prefetch ... s, 2 calls ... s
    >>> in_turn > 1.1 * prefetch, prefetch > 1.1 * two_calls
    (True, True)
    >>> in_turn >= 8 * 0.06, prefetch >= 8 * 0.04 + 0.02, two_calls >= 4 * 0.04
    (True, True, True)
    """
    options, times = tf.data.Options(), []
    options.experimental_optimization.apply_default_optimizations = False
    dataset = tf.data.Dataset.range(8).map(read, calls).prefetch(ahead)
    for _ in range(3):
        start = time.perf_counter()
        for _ in dataset.with_options(options):
            time.sleep(0.02)
        times.append(time.perf_counter() - start)
    return min(times)


def read(number):
    """Return the number, after a while."""
    return tf.numpy_function(wait, [number], tf.int64)


def wait(number):
    """Sleep as if for a disk or a network."""
    time.sleep(0.04)
    return number
