"""A cache file is believed, whatever the dataset has become."""

import os
import tempfile

import tensorflow as tf


def two_runs(file_of_second):
    """Return what a first and a changed second pipeline give.

    >>> two_runs(file_of_second="numbers")
    ([0, 1, 2], [0, 1, 2])
    >>> two_runs(file_of_second="squares")
    ([0, 1, 2], [0, 1, 4, 9])
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "numbers")
        numbers = tf.data.Dataset.range(3).cache(path)
        first = [int(number) for number in numbers]
        path = os.path.join(folder, file_of_second)
        squares = tf.data.Dataset.range(4).map(square).cache(path)
        return first, [int(number) for number in squares]


def square(number):
    """Return the square of a number."""
    return number * number
