"""The mean of those numbers that a mask keeps, without placeholders."""

import numpy as np
import tensorflow as tf


def masked_mean(numbers, mask):
    """Return the mean of the numbers whose mask is True.

    >>> masked_mean([1.0, 2.0, 9.0], [True, True, False])
    <tf.Tensor: shape=(), dtype=float32, numpy=1.5>
    >>> masked_mean(np.array([1.0, 2.0, 9.0]), np.array([True, True, False]))
    <tf.Tensor: shape=(), dtype=float32, numpy=1.5>
    """
    numbers = tf.convert_to_tensor(numbers, tf.float32)
    return tf.reduce_mean(tf.boolean_mask(numbers, mask))
