"""Rows of unequal length as a padded tensor, and as a ragged one."""

import tensorflow as tf


def divisors(last):
    """Return a dataset of the divisors of 1, of 2, and so on."""
    return tf.data.Dataset.range(1, last + 1).map(divisors_of)


def divisors_of(number):
    """Return the numbers that divide a number."""
    candidates = tf.range(1, number + 1)
    return tf.boolean_mask(candidates, number % candidates == 0)


def padded(last):
    """Return batches of three rows, filled up with zeros.

    >>> for batch in padded(6):
    ...     print(batch.numpy())
    [[1 0]
     [1 2]
     [1 3]]
    [[1 2 4 0]
     [1 5 0 0]
     [1 2 3 6]]
    """
    return divisors(last).padded_batch(3)


def ragged(last):
    """Return batches of three rows, each as long as it is.

    >>> for batch in ragged(6):
    ...     print(batch.to_list())
    [[1], [1, 2], [1, 3]]
    [[1, 2, 4], [1, 5], [1, 2, 3, 6]]
    """
    return divisors(last).ragged_batch(3)
