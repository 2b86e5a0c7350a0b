"""A switch stops at the first operation whose result is not a number."""

import tensorflow as tf


def loss(chances):
    """Return the mean of the negative logarithms.

    >>> loss(tf.constant([0.5, -0.1]))
    <tf.Tensor: shape=(), dtype=float32, numpy=nan>
    >>> tf.debugging.enable_check_numerics()
    >>> loss(tf.constant([0.5, -0.1]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Detected Infinity or NaN in output 0 of eagerly-executing op "Log"...
    >>> tf.debugging.disable_check_numerics()
    >>> loss(tf.constant([0.5, -0.1]))
    <tf.Tensor: shape=(), dtype=float32, numpy=nan>
    """
    surprise = -tf.math.log(chances)
    return tf.reduce_mean(surprise)
