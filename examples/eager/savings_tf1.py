"""A TF1 program to port: savings that grow by interest every year."""

import tensorflow as tf


def savings(start, rate, years):
    """Return the balance after each year.

    >>> savings(start=100.0, rate=0.1, years=3)
    [110.0, 121.0, 133.1]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        balance = tf.Variable(start)
        interest = tf.placeholder(tf.float32, [])
        grow = tf.assign(balance, balance * (1.0 + interest))
        session.run(tf.global_variables_initializer())
        return [
            float(session.run(grow, feed_dict={interest: rate}))
            for _ in range(years)
        ]
