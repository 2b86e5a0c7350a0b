"""The position of an iterator is saved and restored with a checkpoint."""

import os
import tempfile

import tensorflow as tf


def before_and_after():
    """Return what is left of a shuffled dataset, and what a restored iterator gives.

    >>> left, resumed = before_and_after()
    >>> left == resumed, len(left)
    (True, 6)
    """
    dataset = tf.data.Dataset.range(10).shuffle(10, seed=1)
    with tempfile.TemporaryDirectory() as folder:
        iterator = iter(dataset)
        for _ in range(4):
            next(iterator)
        path = tf.train.Checkpoint(data=iterator).save(
            os.path.join(folder, "run")
        )
        left = [int(number) for number in iterator]
        resumed = iter(dataset)
        tf.train.Checkpoint(data=resumed).restore(path)
        return left, [int(number) for number in resumed]
