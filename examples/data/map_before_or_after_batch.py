"""The same numbers, and a quarter of the calls, if batch comes first."""

import numpy as np
import tensorflow as tf


def count_calls(batch_first):
    """Return the numbers, and how often the mapped function was called.

    >>> numbers, calls = count_calls(batch_first=False)
    >>> batched_numbers, fewer_calls = count_calls(batch_first=True)
    >>> calls, fewer_calls
    (12, 3)
    >>> bool(np.all(numbers == batched_numbers))
    True
    """
    calls = []

    def root(values):
        calls.append(len(np.atleast_1d(values)))
        return np.sqrt(values)

    def mapped(values):
        return tf.numpy_function(root, [values], tf.float64)

    dataset = tf.data.Dataset.from_tensor_slices(np.arange(12.0))
    if batch_first:
        dataset = dataset.batch(4).map(mapped)
    else:
        dataset = dataset.map(mapped).batch(4)
    return np.concatenate(list(dataset)), len(calls)
