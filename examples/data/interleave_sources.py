"""Several sources by turns, and how many of them are open at a time."""

import tensorflow as tf


def by_turns(sources, cycle_length, block_length=1):
    """Return the elements of sources that hold three numbers each.

    >>> by_turns(sources=3, cycle_length=3)
    [0, 10, 20, 1, 11, 21, 2, 12, 22]
    >>> by_turns(sources=3, cycle_length=2)
    [0, 10, 1, 11, 2, 12, 20, 21, 22]
    >>> by_turns(sources=3, cycle_length=3, block_length=2)
    [0, 1, 10, 11, 20, 21, 2, 12, 22]
    """
    dataset = tf.data.Dataset.range(sources).interleave(
        open_source, cycle_length=cycle_length, block_length=block_length
    )
    return [int(number) for number in dataset]


def open_source(number):
    """Return three numbers of one source."""
    return tf.data.Dataset.range(10 * number, 10 * number + 3)
