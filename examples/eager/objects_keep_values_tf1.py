"""In TF1 a value belongs to the session: two sessions, two values."""

import tensorflow as tf


def add_in_first_session(amount):
    """Add to one variable in the first of two sessions and read it in both.

    >>> add_in_first_session(5)
    (5, 0)
    """
    with tf.Graph().as_default():
        value = tf.Variable(0)
        add = tf.assign_add(value, amount)
        initialize = tf.global_variables_initializer()
        with tf.Session() as first, tf.Session() as second:
            first.run(initialize)
            second.run(initialize)
            first.run(add)
            return int(first.run(value)), int(second.run(value))
