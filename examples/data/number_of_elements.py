"""A dataset knows how many elements it has, unless it cannot."""

import tensorflow as tf


def cardinality(dataset):
    """Return the number of elements, or what stands for it.

    >>> ten = tf.data.Dataset.range(10)
    >>> cardinality(ten), cardinality(ten.batch(4)), cardinality(ten.take(3))
    (10, 3, 3)
    >>> cardinality(ten.repeat()) == tf.data.INFINITE_CARDINALITY
    True
    >>> cardinality(ten.filter(is_even)) == tf.data.UNKNOWN_CARDINALITY
    True
    >>> len(ten.repeat())
    Traceback (most recent call last):
        ...
    TypeError: The dataset is infinite.
    >>> len(ten.filter(is_even))
    Traceback (most recent call last):
        ...
    TypeError: The dataset length is unknown.
    """
    return int(dataset.cardinality())


def is_even(number):
    """Say whether a number is even."""
    return number % 2 == 0
