"""In TF1 a variable has a value once a session has initialized it."""

import tensorflow as tf


def count_up(steps):
    """Build a counter, then add one to it as many times as there are steps.

    >>> count_up(steps=3)
    3
    """
    with tf.Graph().as_default():
        counter = tf.Variable(0, name="counter")
        add_one = tf.assign_add(counter, 1)
        initialize = tf.global_variables_initializer()
        with tf.Session() as session:
            session.run(initialize)
            for _ in range(steps):
                session.run(add_one)
            return int(session.run(counter))
