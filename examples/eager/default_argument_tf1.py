"""A placeholder with a default value need not be fed."""

import tensorflow as tf


def scale(numbers, feed=None):
    """Multiply numbers by a factor that may be fed.

    >>> scale([2.0, 4.0])
    array([1., 2.], dtype=float32)
    >>> scale([2.0, 4.0], feed={"factor:0": 10.0})
    array([20., 40.], dtype=float32)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        factor = tf.placeholder_with_default(0.5, [], name="factor")
        return session.run(tf.constant(numbers) * factor, feed_dict=feed)
