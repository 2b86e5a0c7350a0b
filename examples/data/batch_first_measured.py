"""Square roots over batches and over elements: the times."""

import time

import numpy as np
import tensorflow as tf


def seconds(batch_first):
    """Return the shortest of three passes over 2,000 numbers.

    >>> slow, fast = seconds(batch_first=False), seconds(batch_first=True)
    >>> print("elements %.3f s, batches %.3f s" % (slow, fast))  # measurement  # doctest: +ELLIPSIS
    elements ... s, batches ... s
    >>> slow > 2 * fast
    True
    """
    dataset = tf.data.Dataset.from_tensor_slices(np.arange(2000.0))
    if batch_first:
        dataset = dataset.batch(50).map(tf.sqrt)
    else:
        dataset = dataset.map(tf.sqrt).batch(50)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        list(dataset)
        times.append(time.perf_counter() - start)
    return min(times)
