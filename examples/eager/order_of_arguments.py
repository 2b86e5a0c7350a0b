"""Which of two arguments decides the dtype depends on the function."""

import numpy as np
import tensorflow as tf


def add(first, second):
    """Add with tf.add, which makes a tensor of its first argument.

    >>> add(tf.constant([1]), np.array([2.5]))
    <tf.Tensor: shape=(1,), dtype=int32, numpy=array([3], dtype=int32)>
    >>> add(np.array([2.5]), tf.constant([1]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a double tensor but is a int32 tensor [Op:AddV2]...
    """
    return tf.add(first, second)


def larger(first, second):
    """Take the larger with tf.maximum, which casts the array.

    >>> larger(tf.constant([1]), np.array([2.5]))
    <tf.Tensor: shape=(1,), dtype=int32, numpy=array([2], dtype=int32)>
    >>> larger(np.array([2.5]), tf.constant([1]))
    <tf.Tensor: shape=(1,), dtype=int32, numpy=array([2], dtype=int32)>
    """
    return tf.maximum(first, second)
