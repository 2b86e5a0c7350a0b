"""The buffer of a shuffle is saved with the iterator."""

import os
import tempfile

import tensorflow as tf


def bytes_saved(buffer_size):
    """Return the size of a checkpoint of an iterator over shuffled numbers.

    >>> bytes_saved(buffer_size=10) < 10000
    True
    >>> bytes_saved(buffer_size=10000) > 10000 * 8
    True
    """
    dataset = tf.data.Dataset.range(20000).shuffle(buffer_size, seed=1)
    iterator = iter(dataset)
    next(iterator)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "run")
        tf.train.Checkpoint(data=iterator).write(path)
        names = os.listdir(folder)
        return sum(os.path.getsize(os.path.join(folder, x)) for x in names)
