"""The quotient of two int32 tensors is a float64."""

import tensorflow as tf


def half_plus(number, bias):
    """Halve an int32 tensor and add a float32 bias.

    >>> tf.constant(7) / tf.constant(2)
    <tf.Tensor: shape=(), dtype=float64, numpy=3.5>
    >>> tf.constant(7) // tf.constant(2)
    <tf.Tensor: shape=(), dtype=int32, numpy=3>
    >>> tf.constant(7) / tf.constant(2) + tf.constant(0.25)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a double tensor but is a float tensor [Op:AddV2]...
    >>> half_plus(tf.constant(7), tf.constant(0.25))
    <tf.Tensor: shape=(), dtype=float32, numpy=3.75>
    """
    return tf.cast(number, tf.float32) / 2.0 + bias
