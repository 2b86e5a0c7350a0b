"""Four slow sources, read one by one and all at a time."""

import time

import tensorflow as tf


def seconds(parallel_calls):
    """Return the time for four sources of three reads of 30 ms each.

    >>> one_by_one, together = seconds(None), seconds(4)
    >>> print("in turn %.2f s, together %.2f s" % (one_by_one, together))  # measurement  # doctest: +ELLIPSIS
    in turn ... s, together ... s
    >>> one_by_one > 1.5 * together
    True
    """
    options = tf.data.Options()
    options.threading.private_threadpool_size = 8
    dataset = tf.data.Dataset.range(4).interleave(
        open_source, cycle_length=4, num_parallel_calls=parallel_calls
    )
    start = time.perf_counter()
    list(dataset.with_options(options))
    return time.perf_counter() - start


def open_source(number):
    """Return a dataset whose every element takes a while."""
    return tf.data.Dataset.range(3).map(read)


def read(number):
    """Return the number, after a while."""
    return tf.numpy_function(wait, [number], tf.int64)


def wait(number):
    """Sleep as if for a disk or a network."""
    time.sleep(0.03)
    return number
