"""The slope of x squared, built into a TF1 graph."""

import tensorflow as tf


def slope_of_square(at):
    """Return d(x**2)/dx at one point.

    >>> slope_of_square(3.0)
    6.0
    """
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float32, shape=())
        y = x**2
        (slope,) = tf.gradients(y, x)
        with tf.Session() as session:
            return float(session.run(slope, feed_dict={x: at}))
