"""A loop that depends on a value, as a graph had to say it."""

import tensorflow as tf


def halvings(number):
    """Return how often a number is halved until it is below 1.

    >>> [halvings(number) for number in (0.5, 5.0, 1000.0)]
    [0, 3, 10]
    """
    with tf.Graph().as_default():
        start = tf.placeholder(tf.float32, [])
        _, count = tf.while_loop(
            cond=lambda value, count: value >= 1,
            body=lambda value, count: (value / 2, count + 1),
            loop_vars=[start, 0],
        )
        with tf.Session() as session:
            return int(session.run(count, feed_dict={start: number}))
