"""A Python integer too large for an int32 tensor wraps around."""

import tensorflow as tf


def add_number(tensor, number):
    """Add a Python integer, which takes the tensor's dtype.

    >>> tf.constant(2 ** 40).dtype
    tf.int64
    >>> add_number(tf.constant([1]), 2 ** 40)
    <tf.Tensor: shape=(1,), dtype=int32, numpy=array([1], dtype=int32)>
    >>> add_number(tf.constant([1], tf.int64), 2 ** 40)
    <tf.Tensor: shape=(1,), dtype=int64, numpy=array([1099511627777])>
    """
    return tensor + number
