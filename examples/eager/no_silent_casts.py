"""TensorFlow leaves a tensor's dtype as it is: tf.cast changes it."""

import tensorflow as tf


def add(first, second):
    """Add two tensors of one dtype.

    >>> add(tf.constant([1, 2]), tf.constant([0.5, 0.5]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:AddV2]...
    """
    return first + second


def add_as_floats(first, second):
    """Cast both tensors to float32, then add them.

    >>> add_as_floats(tf.constant([1, 2]), tf.constant([0.5, 0.5]))
    <tf.Tensor: shape=(2,), dtype=float32, numpy=array([1.5, 2.5], dtype=float32)>
    """
    return tf.cast(first, tf.float32) + tf.cast(second, tf.float32)


def scale(tensor, factor):
    """Multiply by a Python number, which takes the tensor's dtype.

    >>> scale(tf.constant([1.0, 2.0]), 3)
    <tf.Tensor: shape=(2,), dtype=float32, numpy=array([3., 6.], dtype=float32)>
    >>> scale(tf.constant([1, 2]), 1.5)
    Traceback (most recent call last):
        ...
    TypeError: Cannot convert 1.5 to EagerTensor of dtype int32
    """
    return tensor * factor
