"""Shuffle before repeat: each epoch is complete before the next begins."""

import tensorflow as tf


def first_ten(dataset):
    """Return the first ten numbers of a dataset.

    >>> ten = tf.data.Dataset.range(10)
    >>> numbers = first_ten(ten.shuffle(10, seed=1).repeat())
    >>> numbers, len(set(numbers))
    ([0, 9, 5, 1, 2, 7, 3, 8, 6, 4], 10)
    >>> mixed = first_ten(ten.repeat().shuffle(10, seed=1))
    >>> mixed, len(set(mixed))
    ([0, 0, 3, 6, 7, 4, 1, 3, 7, 9], 7)
    """
    return [int(number) for number in dataset.take(10)]
