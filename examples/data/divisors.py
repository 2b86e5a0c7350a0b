"""Elements of unequal length: the divisors of each number."""

import tensorflow as tf


def divisors(last):
    """Return a dataset of the divisors of 1, of 2, and so on.

    >>> for row in divisors(6):
    ...     print(row.numpy())
    [1]
    [1 2]
    [1 3]
    [1 2 4]
    [1 5]
    [1 2 3 6]
    >>> try:
    ...     list(divisors(6).batch(3))
    ... except tf.errors.InvalidArgumentError as error:
    ...     "number of elements does not match" in error.message
    True
    """
    return tf.data.Dataset.range(1, last + 1).map(divisors_of)


def divisors_of(number):
    """Return the numbers that divide a number."""
    candidates = tf.range(1, number + 1)
    return tf.boolean_mask(candidates, number % candidates == 0)
