"""What became of the method that made an iterator."""

import tensorflow as tf


def first(dataset):
    """Return the first element in the way of TensorFlow 1.

    >>> first(tf.data.Dataset.range(3))
    Traceback (most recent call last):
        ...
    AttributeError: '_RangeDataset' object has no attribute 'make_one_shot_iterator'
    """
    return dataset.make_one_shot_iterator().get_next()


def first_today(dataset):
    """Return the first element.

    >>> int(first_today(tf.data.Dataset.range(3)))
    0
    """
    return next(iter(dataset))
