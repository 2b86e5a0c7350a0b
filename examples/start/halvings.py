"""The same loop, in Python."""

import math

import tensorflow as tf


def halvings(number):
    """Return how often a number is halved until it is below 1.

    >>> [halvings(number) for number in (0.5, 5.0, 1000.0)]
    [0, 3, 10]
    >>> [math.floor(math.log2(number)) + 1 for number in (0.5, 5.0, 1000.0)]
    [0, 3, 10]
    """
    value, count = tf.constant(number), 0
    while value >= 1:
        value, count = value / 2, count + 1
    return count
