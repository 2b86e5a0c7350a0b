"""Data and files: what was typed then, as it is now."""

import tensorflow as tf


def one_shot_iterator():
    """Do what was done by tf.data.Dataset.make_one_shot_iterator.

    >>> one_shot_iterator()
    0
    """
    numbers = iter(tf.data.Dataset.range(3))
    return int(next(numbers))


def feature():
    """Do what was done by tf.FixedLenFeature.

    >>> feature()
    'int64'
    """
    return tf.io.FixedLenFeature([], tf.int64).dtype.name


def exists():
    """Do what was done by tf.gfile.Exists.

    >>> exists()
    False
    """
    return tf.io.gfile.exists("no such file")
