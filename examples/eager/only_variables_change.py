"""A tensor never changes: a changed tensor is a new tensor."""

import tensorflow as tf


def replace_item(tensor, index, value):
    """Return a new tensor with one item replaced.

    >>> tensor = tf.constant([1, 2, 3])
    >>> tensor.assign([7, 8, 9])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute 'assign'...
    >>> tensor[0] = 7
    Traceback (most recent call last):
        ...
    TypeError: 'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment
    >>> replace_item(tensor, 0, 7)
    <tf.Tensor: shape=(3,), dtype=int32, numpy=array([7, 2, 3], dtype=int32)>
    >>> tensor
    <tf.Tensor: shape=(3,), dtype=int32, numpy=array([1, 2, 3], dtype=int32)>
    """
    return tf.tensor_scatter_nd_update(tensor, [[index]], [value])
