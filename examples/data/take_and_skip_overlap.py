"""Splitting a shuffled dataset: the parts overlap if it shuffles again."""

import tensorflow as tf


def overlap(reshuffle):
    """Return how many of 20 validation elements are trained on.

    >>> overlap(reshuffle=False)
    0
    >>> overlap(reshuffle=True) > 0
    True
    """
    hundred = tf.data.Dataset.range(100)
    shuffled = hundred.shuffle(100, seed=1, reshuffle_each_iteration=reshuffle)
    validation = {int(number) for number in shuffled.take(20)}
    train = {int(number) for number in shuffled.skip(20)}
    return len(validation & train)
