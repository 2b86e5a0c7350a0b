"""Python that computes holds the interpreter: parallel calls gain nothing."""

import time

import tensorflow as tf


def seconds(calls):
    """Return the shortest of three passes over eight computations in Python.

    >>> gain = seconds(calls=1) / seconds(calls=8)
    >>> print("gain: %.1f times" % gain)  # measurement  # doctest: +ELLIPSIS
    gain: ... times
    >>> gain < 4
    True
    """
    options = tf.data.Options()
    options.threading.private_threadpool_size = 8
    dataset = tf.data.Dataset.range(8).map(busy, calls).with_options(options)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        list(dataset)
        times.append(time.perf_counter() - start)
    return min(times)


def busy(number):
    """Add up many numbers in Python."""
    return tf.numpy_function(add_up, [number], tf.int64)


def add_up(number):
    """Return the number plus a sum that is computed in vain."""
    return number + 0 * sum(range(1000000))
