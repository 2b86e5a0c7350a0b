"""tf.placeholder is gone; the one in compat.v1 works inside a graph."""

import tensorflow as tf


def placeholder_in_graph(shape):
    """Make a placeholder inside a graph of its own.

    >>> tf.placeholder(tf.float32, [None, 3])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'placeholder'...
    >>> tf.compat.v1.placeholder(tf.float32, [None, 3])
    Traceback (most recent call last):
        ...
    RuntimeError: tf.placeholder() is not compatible with eager execution.
    >>> placeholder_in_graph([None, 3]).shape
    TensorShape([None, 3])
    """
    with tf.Graph().as_default():
        return tf.compat.v1.placeholder(tf.float32, shape)
