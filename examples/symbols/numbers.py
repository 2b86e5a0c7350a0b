"""Values: what was typed then, as it is now."""

import tensorflow as tf


def log():
    """Do what was done by tf.log.

    >>> log()
    0.0
    """
    return float(tf.math.log(1.0))


def to_float():
    """Do what was done by tf.to_float.

    >>> to_float()
    3.0
    """
    return float(tf.cast(3, tf.float32))


def argmax():
    """Do what was done by tf.argmax.

    >>> argmax()
    1
    """
    return int(tf.argmax([1.0, 3.0, 2.0], axis=0))
