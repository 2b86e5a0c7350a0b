"""Reshape deals the same numbers, in the same order, into other rows."""

import tensorflow as tf


def reshape(tensor, shape):
    """Return the tensor's numbers in another shape.

    >>> table = tf.constant([[1, 2, 3], [4, 5, 6]])
    >>> reshape(table, [3, 2])
    <tf.Tensor: shape=(3, 2), dtype=int32, numpy=
    array([[1, 2],
           [3, 4],
           [5, 6]], dtype=int32)>
    >>> tf.transpose(table)
    <tf.Tensor: shape=(3, 2), dtype=int32, numpy=
    array([[1, 4],
           [2, 5],
           [3, 6]], dtype=int32)>
    >>> reshape(table, [-1])
    <tf.Tensor: shape=(6,), dtype=int32, numpy=array([1, 2, 3, 4, 5, 6], dtype=int32)>
    >>> reshape(table, [-1, 2]).shape
    TensorShape([3, 2])
    >>> reshape(table, [4, -1])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Input to reshape is a tensor with 6 values, but the requested shape requires a multiple of 4 [Op:Reshape]...
    """
    return tf.reshape(tensor, shape)
