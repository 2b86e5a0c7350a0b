"""Python numbers become float32 and int32; NumPy arrays keep their dtype."""

import numpy as np
import tensorflow as tf


def dtypes(*values):
    """Return the dtype that each value gets as a tensor.

    >>> dtypes(1.5, [1.5, 2.5], 3)
    ['float32', 'float32', 'int32']
    >>> dtypes(np.float64(1.5), np.array([1.5, 2.5]), np.arange(3, dtype=np.int64))
    ['float64', 'float64', 'int64']
    """
    return [tf.constant(value).dtype.name for value in values]


def add_bias(rows):
    """Add a float32 bias to a tensor.

    >>> add_bias(tf.constant(np.ones([1, 2])))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a double tensor but is a float tensor [Op:AddV2]...
    >>> add_bias(tf.constant(np.ones([1, 2]), tf.float32))
    <tf.Tensor: shape=(1, 2), dtype=float32, numpy=array([[1.5, 1.5]], dtype=float32)>
    """
    return rows + tf.constant([0.5, 0.5])
