"""Values: what was typed in TensorFlow 1."""

import tensorflow as tf


def value(tensor):
    """The value that a session gives, as Python's own."""
    return tf.Session().run(tensor).tolist()


def log():
    """Use tf.log.

    >>> log()
    0.0
    """
    return value(tf.log(1.0))


def to_float():
    """Use tf.to_float.

    >>> to_float()
    3.0
    """
    return value(tf.to_float(3))


def argmax():
    """Use tf.argmax.

    >>> argmax()
    1
    """
    return value(tf.argmax([1.0, 3.0, 2.0], dimension=0))
