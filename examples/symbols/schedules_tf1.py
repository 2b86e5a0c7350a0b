"""Training: what was typed in TensorFlow 1."""

import tensorflow as tf


def value(fetched, after=()):
    """What a session gives once the variables have their values."""
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        session.run(after)
        return float(session.run(fetched))


def decay():
    """Use tf.train.exponential_decay.

    >>> decay()
    0.5
    """
    return value(tf.train.exponential_decay(1.0, tf.constant(10), 10, 0.5))


def mean_squared_error():
    """Use tf.losses.mean_squared_error.

    >>> mean_squared_error()
    4.0
    """
    return value(tf.losses.mean_squared_error([1.0], [3.0]))
