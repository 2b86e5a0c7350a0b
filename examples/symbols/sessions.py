"""Running: what was typed then, as it is now."""

import tensorflow as tf


def placeholder():
    """Do what was done by tf.placeholder.

    >>> placeholder()
    6.0
    """
    double = tf.function(lambda x: x * 2.0)
    return float(double(tf.constant(3.0)))


def session():
    """Do what was done by tf.Session.

    >>> session()
    3.0
    """
    total = tf.constant(1.0) + tf.constant(2.0)
    return float(total)


def session_in_a_block():
    """Do what was done by tf.Tensor.eval.

    >>> session_in_a_block()
    [1, 2]
    """
    x = tf.constant([1, 2])
    return x.numpy().tolist()
