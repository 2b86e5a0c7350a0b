"""Python itself reports an argument that was not given."""

import tensorflow as tf


def area(width, height):
    """Return the product of two numbers.

    >>> area(tf.constant(3.0), tf.constant(2.0))
    <tf.Tensor: shape=(), dtype=float32, numpy=6.0>
    >>> area(tf.constant(3.0))
    Traceback (most recent call last):
        ...
    TypeError: area() missing 1 required positional argument: 'height'
    """
    return width * height
