"""Shard first, then shuffle: two workers see every element once."""

import tensorflow as tf


def seen(shard_first):
    """Return how many of ten elements two workers see between them.

    >>> seen(shard_first=True)
    10
    >>> seen(shard_first=False) < 10
    True
    """
    found = set()
    for worker in range(2):
        dataset = tf.data.Dataset.range(10)
        if shard_first:
            dataset = dataset.shard(2, worker).shuffle(5, seed=worker)
        else:
            dataset = dataset.shuffle(10, seed=worker).shard(2, worker)
        found |= {int(number) for number in dataset}
    return len(found)
