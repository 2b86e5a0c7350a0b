"""Eight slow reads, one at a time, eight at a time, and with one thread."""

import time

import tensorflow as tf


def seconds(calls, threads):
    """Return the shortest of two passes over eight reads of 50 ms.

    >>> one, eight = seconds(calls=1, threads=8), seconds(calls=8, threads=8)
    >>> waiting = seconds(calls=8, threads=1)
    >>> auto = seconds(calls=tf.data.AUTOTUNE, threads=8)
    >>> print("1 call %.2f s, 8 calls %.2f s" % (one, eight))  # measurement  # doctest: +ELLIPSIS
    1 call ... s, 8 calls ... s
    >>> print("1 thread %.2f s, AUTOTUNE %.2f s" % (waiting, auto))  # measurement  # doctest: +ELLIPSIS
    1 thread ... s, AUTOTUNE ... s
    >>> one > 2 * eight, waiting > 2 * eight
    (True, True)
    """
    options = tf.data.Options()
    options.threading.private_threadpool_size = threads
    dataset = tf.data.Dataset.range(8).map(read, calls).with_options(options)
    times = []
    for _ in range(2):
        start = time.perf_counter()
        list(dataset)
        times.append(time.perf_counter() - start)
    return min(times)


def read(number):
    """Return the number, after a while."""
    return tf.numpy_function(wait, [number], tf.int64)


def wait(number):
    """Sleep as if for a disk or a network."""
    time.sleep(0.05)
    return number
