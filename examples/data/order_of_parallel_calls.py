"""A slow element holds up the others, or is overtaken if that is allowed."""

import time

import tensorflow as tf


def order(deterministic):
    """Return the elements in the order in which they come out.

    >>> order(deterministic=True)
    [0, 1, 2, 3]
    >>> order(deterministic=False)
    [1, 2, 3, 0]
    """
    dataset = tf.data.Dataset.range(4).map(
        lambda number: tf.numpy_function(read, [number], tf.int64),
        num_parallel_calls=2,
        deterministic=deterministic,
    )
    return [int(number) for number in dataset]


def read(number):
    """Return the number; number 0 takes half a second."""
    time.sleep(0.5 if number == 0 else 0.0)
    return number
