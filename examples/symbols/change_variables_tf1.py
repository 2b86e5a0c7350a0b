"""Variables: what was typed in TensorFlow 1."""

import tensorflow as tf


def start(fetched):
    """What a session gives once the variables have their values."""
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        return session.run(fetched)


def assign_add():
    """Use tf.assign_add.

    >>> assign_add()
    3
    """
    steps = tf.get_variable("steps", initializer=1)
    return int(start(tf.assign_add(steps, 2)))


def trainable_variables():
    """Use tf.trainable_variables.

    >>> trainable_variables()
    True
    """
    tf.get_variable("slope", initializer=1.0)
    return any(v.op.name == "slope" for v in tf.trainable_variables())
