"""In TF1 only what a fetch depends on is run."""

import tensorflow as tf


def add_then_read(counter):
    """Build an addition and a reading that knows nothing of it.

    >>> run_once(add_then_read)
    0
    """
    tf.assign_add(counter, 1)
    return counter.read_value()


def add_before_read(counter):
    """Build a reading that depends on the addition.

    >>> run_once(add_before_read)
    1
    """
    add_one = tf.assign_add(counter, 1)
    with tf.control_dependencies([add_one]):
        return counter.read_value()


def run_once(build):
    with tf.Graph().as_default(), tf.Session() as session:
        fetch = build(tf.Variable(0))
        session.run(tf.global_variables_initializer())
        return int(session.run(fetch))
