"""A loop with a branch in a TF1 graph, made of tf.while_loop and tf.cond."""

import tensorflow as tf


def collatz_steps(start):
    """Return how many turns (half, or triple plus one) lead to 1.

    >>> [collatz_steps(number) for number in (1, 6, 27)]
    [0, 8, 111]
    """

    def not_one(number, steps):
        return tf.not_equal(number, 1)

    def one_step(number, steps):
        number = tf.cond(
            tf.equal(number % 2, 0), lambda: number // 2, lambda: 3 * number + 1
        )
        return number, steps + 1

    with tf.Graph().as_default():
        number = tf.placeholder(tf.int32, shape=())
        last_number, steps = tf.while_loop(
            not_one, one_step, [number, tf.constant(0)]
        )
        with tf.Session() as session:
            return int(session.run(steps, feed_dict={number: start}))
