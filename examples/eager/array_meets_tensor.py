"""In an operation of both, the array is cast to the tensor's dtype."""

import numpy as np
import tensorflow as tf


def add(first, second):
    """Add with the plus sign.

    >>> add(tf.constant([1]), np.float64(2.5))
    <tf.Tensor: shape=(1,), dtype=int32, numpy=array([3], dtype=int32)>
    >>> add(np.array([2.5]), tf.constant([1]))
    <tf.Tensor: shape=(1,), dtype=int32, numpy=array([3], dtype=int32)>
    >>> add(tf.constant([1]), 2.5)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:AddV2]...
    >>> tf.constant([3]) == np.float64(3.5)
    <tf.Tensor: shape=(1,), dtype=bool, numpy=array([ True])>
    >>> np.add(tf.constant([1]), np.float64(2.5))
    array([3.5])
    """
    return first + second


def add_two_tensors(first, second):
    """Make a tensor of each value first, so that two dtypes are an error.

    >>> add_two_tensors([1], np.float64(2.5))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 ...
    """
    return tf.constant(first) + tf.constant(second)
