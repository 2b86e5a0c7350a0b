"""cond and while_loop in TF1: how often a number is halved until it is odd."""

import tensorflow as tf


def halvings(number):
    """Return how often a number can be halved; -1 for zero.

    >>> [halvings(number) for number in (40, 7, 0)]
    [3, 0, -1]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        start = tf.placeholder(tf.int32, [])
        loop = tf.while_loop(
            lambda count, left: tf.equal(left % 2, 0),
            lambda count, left: (count + 1, left // 2),
            (tf.constant(0), tf.maximum(start, 1)),
        )
        found = tf.cond(tf.equal(start, 0), lambda: -1, lambda: loop[0])
        return int(session.run(found, {start: number}))
