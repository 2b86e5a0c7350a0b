"""Running: what was typed in TensorFlow 1."""

import tensorflow as tf


def placeholder():
    """Use tf.placeholder.

    >>> placeholder()
    6.0
    """
    x = tf.placeholder(tf.float32)
    return float(tf.Session().run(x * 2.0, feed_dict={x: 3.0}))


def session():
    """Use tf.Session.

    >>> session()
    3.0
    """
    total = tf.constant(1.0) + tf.constant(2.0)
    return float(tf.Session().run(total))


def session_in_a_block():
    """Use tf.Tensor.eval.

    >>> session_in_a_block()
    [1, 2]
    """
    with tf.Session():
        return tf.constant([1, 2]).eval().tolist()
