"""A shard is every n-th element: one for each worker."""

import tensorflow as tf


def shard(dataset, workers, worker):
    """Return the elements for one worker.

    >>> ten = tf.data.Dataset.range(10)
    >>> shard(ten, workers=3, worker=0), shard(ten, workers=3, worker=1)
    ([0, 3, 6, 9], [1, 4, 7])
    >>> shuffled = ten.shuffle(10, seed=1)
    >>> len(set(shard(shuffled, 2, 0) + shard(shuffled, 2, 1))) < 10
    True
    """
    return [int(number) for number in dataset.shard(workers, worker)]
