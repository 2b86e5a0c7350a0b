"""A variable keeps the shape and the dtype that it was made with."""

import numpy as np
import tensorflow as tf


def make_weights():
    """Make two float32 weights.

    >>> make_weights().assign([1.0, 2.0, 3.0])
    Traceback (most recent call last):
        ...
    ValueError: Cannot assign value to variable ' weights:0': Shape mismatch.The variable shape (2,), and the assigned value shape (3,) are incompatible.
    >>> make_weights().assign(tf.constant([1, 2]))
    Traceback (most recent call last):
        ...
    ValueError: Tensor conversion requested dtype float32 for Tensor with dtype int32: <tf.Tensor: shape=(2,), dtype=int32, numpy=array([1, 2], dtype=int32)>
    >>> make_weights().assign([1, 2]).dtype
    tf.float32
    """
    return tf.Variable([0.0, 0.0], name="weights")


def make_counts():
    """Make two int32 counts, which cut off an array of floats.

    >>> make_counts().assign([1.9, -1.9])
    Traceback (most recent call last):
        ...
    TypeError: Cannot convert [1.9, -1.9] to EagerTensor of dtype int32
    >>> make_counts().assign(np.array([1.9, -1.9])).numpy()
    array([ 1, -1], dtype=int32)
    """
    return tf.Variable([0, 0], name="counts")
