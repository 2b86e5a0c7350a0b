"""Shuffling after batch moves whole batches; neighbours stay together."""

import tensorflow as tf


def batches(shuffle_first):
    """Return nine numbers in shuffled batches of three.

    >>> batches(shuffle_first=True)
    [[4, 8, 7], [5, 0, 2], [3, 6, 1]]
    >>> batches(shuffle_first=False)
    [[3, 4, 5], [6, 7, 8], [0, 1, 2]]
    """
    tf.random.set_seed(1)
    nine = tf.data.Dataset.range(9)
    if shuffle_first:
        dataset = nine.shuffle(9, seed=1).batch(3)
    else:
        dataset = nine.batch(3).shuffle(3, seed=1)
    return [batch.numpy().tolist() for batch in dataset]
