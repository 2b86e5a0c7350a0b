"""The same as a function that takes a dataset."""

import tensorflow as tf


@tf.function
def total(numbers):
    """Return the sum of a batch."""
    return tf.reduce_sum(numbers)


def run():
    """Return the sums of training data, then those of test data.

    >>> run()
    ([3, 12, 13], [110])
    """
    found = []
    for values in (range(8), [50, 60]):
        data = tf.data.Dataset.from_tensor_slices(list(values)).batch(3)
        found.append([int(total(batch)) for batch in data])
    return tuple(found)
