"""Networks: what was typed then, as it is now."""

import tensorflow as tf


def dropout():
    """Do what was done by tf.nn.dropout.

    >>> dropout()
    True
    """
    kept = tf.nn.dropout(tf.ones([9999]), rate=0.1)
    return bool(tf.reduce_mean(tf.sign(kept)) > 0.5)


def conv2d():
    """Do what was done by tf.nn.conv2d.

    >>> conv2d()
    [1, 3, 3, 1]
    """
    image, ones = tf.ones([1, 3, 3, 1]), tf.ones([2, 2, 1, 1])
    return tf.nn.conv2d(
        image, filters=ones, strides=1, padding="SAME"
    ).shape.as_list()


def max_pool():
    """Do what was done by tf.nn.max_pool.

    >>> max_pool()
    [1, 2, 2, 1]
    """
    image = tf.ones([1, 4, 4, 1])
    return tf.nn.max_pool(
        input=image, ksize=2, strides=2, padding="SAME"
    ).shape.as_list()
