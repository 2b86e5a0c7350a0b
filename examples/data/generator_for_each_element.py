"""An element of one dataset is the argument of the next dataset's generator."""

import tensorflow as tf


def count_down(start):
    """Yield the numbers from the start down to 1."""
    yield from range(start, 0, -1)


def count_downs(starts):
    """Return one count-down after another.

    >>> [int(number) for number in count_downs([2, 3, 1])]
    [2, 1, 3, 2, 1, 1]
    """
    dataset = tf.data.Dataset.from_tensor_slices(starts)
    return dataset.flat_map(dataset_of)


def dataset_of(start):
    """Return the count-down from a tensor as a dataset."""
    number = tf.TensorSpec([], tf.int32)
    return tf.data.Dataset.from_generator(
        count_down, args=(start,), output_signature=number
    )
