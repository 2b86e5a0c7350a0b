"""Data and files: what was typed in TensorFlow 1."""

import tensorflow as tf


def one_shot_iterator():
    """Use tf.data.Dataset.make_one_shot_iterator.

    >>> one_shot_iterator()
    0
    """
    numbers = tf.data.Dataset.range(3).make_one_shot_iterator()
    return int(tf.Session().run(numbers.get_next()))


def feature():
    """Use tf.FixedLenFeature.

    >>> feature()
    'int64'
    """
    return tf.FixedLenFeature([], tf.int64).dtype.name


def exists():
    """Use tf.gfile.Exists.

    >>> exists()
    False
    """
    return tf.gfile.Exists("no such file")
