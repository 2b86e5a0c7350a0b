"""Eager execution is the default, and Keras is a part of TensorFlow."""

import numpy as np
import tensorflow as tf


def mean_of_squares(numbers):
    """Return the mean of the squares, by one operation after the other.

    >>> tf.executing_eagerly()
    True
    >>> mean_of_squares([1.0, 2.0, 3.0])
    <tf.Tensor: shape=(), dtype=float32, numpy=4.6666665>
    >>> float(np.mean(np.square([1.0, 2.0, 3.0])))
    4.667
    >>> loss = tf.keras.losses.MeanSquaredError()
    >>> float(loss(np.zeros(3), np.array([1.0, 2.0, 3.0])))
    4.667
    """
    return tf.reduce_mean(tf.square(numbers))
