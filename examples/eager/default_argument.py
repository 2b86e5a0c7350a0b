"""A default argument takes the place of placeholder_with_default."""

import tensorflow as tf


def scale(numbers, factor=0.5):
    """Multiply numbers by a factor.

    >>> scale(tf.constant([2.0, 4.0])).numpy()
    array([1., 2.], dtype=float32)
    >>> scale(tf.constant([2.0, 4.0]), factor=10.0).numpy()
    array([20., 40.], dtype=float32)
    """
    return numbers * factor
