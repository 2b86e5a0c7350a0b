"""Variables: what was typed in TensorFlow 1."""

import tensorflow as tf


def start(fetched):
    """What a session gives once the variables have their values."""
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        return session.run(fetched)


def get_variable():
    """Use tf.get_variable.

    >>> get_variable()
    [1.0, 1.0]
    """
    weight = tf.get_variable("weight", [2], initializer=tf.ones_initializer())
    return start(weight).tolist()


def assign():
    """Use tf.assign.

    >>> assign()
    5
    """
    count = tf.get_variable("count", initializer=1)
    return int(start(tf.assign(count, 5)))
