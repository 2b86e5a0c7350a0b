"""Networks: what was typed in TensorFlow 1."""

import tensorflow as tf


def value(tensor):
    """The value that a session gives."""
    return tf.Session().run(tensor)


def dropout():
    """Use tf.nn.dropout.

    >>> dropout()
    True
    """
    kept = tf.nn.dropout(tf.ones([9999]), keep_prob=0.9)
    return bool(value(tf.reduce_mean(tf.sign(kept))) > 0.5)


def conv2d():
    """Use tf.nn.conv2d.

    >>> conv2d()
    [1, 3, 3, 1]
    """
    image, ones = tf.ones([1, 3, 3, 1]), tf.ones([2, 2, 1, 1])
    out = tf.nn.conv2d(image, filter=ones, strides=[1] * 4, padding="SAME")
    return out.shape.as_list()


def max_pool():
    """Use tf.nn.max_pool.

    >>> max_pool()
    [1, 2, 2, 1]
    """
    image, size = tf.ones([1, 4, 4, 1]), [1, 2, 2, 1]
    out = tf.nn.max_pool(value=image, ksize=size, strides=size, padding="SAME")
    return out.shape.as_list()
