"""What the printed form of a tensor says: shape, dtype and value."""

import tensorflow as tf


def tensor_of(value):
    """Make a tensor of a Python value.

    >>> tensor_of(3)
    <tf.Tensor: shape=(), dtype=int32, numpy=3>
    >>> tensor_of([1.0, 2.5])
    <tf.Tensor: shape=(2,), dtype=float32, numpy=array([1. , 2.5], dtype=float32)>
    >>> tensor_of([[1, 2, 3], [4, 5, 6]])
    <tf.Tensor: shape=(2, 3), dtype=int32, numpy=
    array([[1, 2, 3],
           [4, 5, 6]], dtype=int32)>
    >>> tensor_of("eager")
    <tf.Tensor: shape=(), dtype=string, numpy=b'eager'>
    >>> print(tensor_of([1.0, 2.5]))
    tf.Tensor([1.  2.5], shape=(2,), dtype=float32)
    """
    return tf.constant(value)


def parts(tensor):
    """Return each part of the printed form as a Python value.

    >>> parts(tensor_of([[1, 2, 3], [4, 5, 6]]))
    ([2, 3], 'int32', [[1, 2, 3], [4, 5, 6]])
    >>> "id=" in repr(tensor_of(3))
    False
    """
    return tensor.shape.as_list(), tensor.dtype.name, tensor.numpy().tolist()
