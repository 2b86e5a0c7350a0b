"""Refuse to add an array whose dtype is not the tensor's."""

import numpy as np
import tensorflow as tf


def add_safely(tensor, array):
    """Add a tensor and an array of the same dtype.

    >>> add_safely(tf.constant([1.0]), np.array([2.5], np.float32))
    <tf.Tensor: shape=(1,), dtype=float32, numpy=array([3.5], dtype=float32)>
    >>> add_safely(tf.constant([1]), np.array([2.5]))
    Traceback (most recent call last):
        ...
    TypeError: int32 tensor, float64 array
    """
    if tensor.dtype != array.dtype:
        raise TypeError(f"{tensor.dtype.name} tensor, {array.dtype} array")
    return tensor + array
