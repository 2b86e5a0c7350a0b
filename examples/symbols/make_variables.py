"""Variables: what was typed then, as it is now."""

import tensorflow as tf


def get_variable():
    """Do what was done by tf.get_variable.

    >>> get_variable()
    [1.0, 1.0]
    """
    weight = tf.Variable(tf.ones([2]), name="weight")
    return weight.numpy().tolist()


def assign():
    """Do what was done by tf.assign.

    >>> assign()
    5
    """
    count = tf.Variable(1)
    return int(count.assign(5))
