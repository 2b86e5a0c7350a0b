"""Python that computes holds the interpreter: parallel calls gain nothing."""

import time

import tensorflow as tf


def seconds(calls):
    """Return the time of eight computations in Python, and their computing time.

    >>> one_call, _ = seconds(calls=1)
    >>> eight_calls, computing = seconds(calls=8)
    >>> print("gain: %.1f times" % (one_call / eight_calls))  # measurement  # doctest: +ELLIPSIS
    gain: ... times
    >>> print("cores at work: %.1f" % (computing / eight_calls))  # measurement  # doctest: +ELLIPSIS
    cores at work: ...
    >>> computing < 1.5 * eight_calls
    True
    """
    options = tf.data.Options()
    options.threading.private_threadpool_size = 8
    dataset = tf.data.Dataset.range(8).map(busy, calls).with_options(options)
    start = time.perf_counter(), time.process_time()
    list(dataset)
    return time.perf_counter() - start[0], time.process_time() - start[1]


def busy(number):
    """Add up many numbers in Python."""
    return tf.numpy_function(add_up, [number], tf.int64)


def add_up(number):
    """Return the number plus a sum that is computed in vain."""
    return number + 0 * sum(range(3000000))
