"""A small probability in a softmax of float16, and its loss."""

import tensorflow as tf


def loss_of_softmax(dtype):
    """Return minus the logarithm of the second share of a softmax.

    >>> loss_of_softmax("float32")
    20.0
    >>> loss_of_softmax("float16")
    inf
    """
    shares = tf.nn.softmax(tf.constant([20.0, 0.0], dtype))
    return float(-tf.math.log(shares[1]))
