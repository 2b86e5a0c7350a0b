"""A dataset is changed step by step: map, filter and batch."""

import numpy as np
import tensorflow as tf


def odd_squares(count):
    """Return the squares of the odd numbers below a bound, four at a time.

    >>> for batch in odd_squares(16):
    ...     print(batch.numpy(), batch.numpy() % 8)
    [ 1  9 25 49] [1 1 1 1]
    [ 81 121 169 225] [1 1 1 1]
    >>> bool(np.all(np.arange(1, 1001, 2) ** 2 % 8 == 1))
    True
    """
    numbers = tf.data.Dataset.range(count)
    return numbers.filter(is_odd).map(square).batch(4)


def is_odd(number):
    """Say whether a number is odd."""
    return number % 2 == 1


def square(number):
    """Return the square of a number."""
    return number * number
