"""Reading data as TensorFlow 1 did it."""

import tensorflow as tf


def batches():
    """Return the batches of a dataset, by a loop of Python.

    >>> batches()
    [[0, 1], [2]]
    >>> tf.data.Dataset.range(3).batch(2).make_one_shot_iterator()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: '_BatchDataset' object has no attribute 'make_one_shot_iterator'...
    """
    return [
        batch.numpy().tolist() for batch in tf.data.Dataset.range(3).batch(2)
    ]
