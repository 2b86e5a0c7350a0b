"""The length of a vector, and the raw operations that compute it."""

import tensorflow as tf


def length(vector):
    """Compute the Euclidean length with raw operations.

    >>> length(tf.constant([3.0, 4.0])).numpy().item()
    5.0
    >>> tf.norm([3.0, 4.0]).numpy().item()
    5.0
    """
    square = tf.raw_ops.Square(x=vector)
    return tf.raw_ops.Sqrt(x=tf.raw_ops.Sum(input=square, axis=0))
