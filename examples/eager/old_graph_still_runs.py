"""Inside a graph of its own, compat.v1 code runs as in TF1."""

import tensorflow as tf


def double_in_a_graph(value):
    """Double a number with a placeholder and a session.

    >>> double_in_a_graph(3.0)
    6.0
    >>> tf.executing_eagerly()
    True
    """
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        number = tf.compat.v1.placeholder(tf.float32, [])
        return float(session.run(2.0 * number, feed_dict={number: value}))
