"""In TF1 a graph was built, and a session ran it."""

import tensorflow as tf


def area(width_value, height_value):
    """Return the area of a rectangle.

    >>> float(area(2.0, 3.0))
    6.0
    """
    with tf.Graph().as_default(), tf.Session() as session:
        width = tf.placeholder(tf.float32, shape=())
        height = tf.placeholder(tf.float32, shape=())
        feed = {width: width_value, height: height_value}
        return session.run(width * height, feed)
