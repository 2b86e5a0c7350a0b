"""The logarithm of the sigmoid, without a detour over the sigmoid."""

import math

import tensorflow as tf


def log_sigmoid(x):
    """Compute log(sigmoid(x)) by the formula, by log1p, and by TensorFlow.

    >>> [value.numpy().item() for value in log_sigmoid(tf.constant(-200.0))]
    [-inf, -200.0, -200.0]
    >>> [value.numpy().item() for value in log_sigmoid(tf.constant(0.0))]
    [-0.6931, -0.6931, -0.6931]
    >>> -math.log(2)
    -0.6931
    """
    plain = tf.math.log(1 / (1 + tf.exp(-x)))
    careful = tf.minimum(x, 0.0) - tf.math.log1p(tf.exp(-tf.abs(x)))
    return plain, careful, tf.math.log_sigmoid(x)
