"""tf.gradients raises under eager execution and works inside a graph."""

import tensorflow as tf


def slope_of_square(x):
    """Return d(x**2)/dx by the function of TensorFlow 1.

    >>> slope_of_square(tf.constant(3.0))
    Traceback (most recent call last):
        ...
    RuntimeError: tf.gradients is not supported when eager execution is enabled. Use tf.GradientTape instead.
    >>> tf.function(slope_of_square)(tf.constant(3.0))
    [<tf.Tensor: shape=(), dtype=float32, numpy=6.0>]
    """
    return tf.gradients(x**2, x)
