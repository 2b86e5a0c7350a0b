"""Some formulas lose small numbers; tf.math has functions that keep them."""

import math

import tensorflow as tf


def log_of_one_plus(x):
    """Compute log(1 + x) by the formula and by the function for it.

    >>> plain, careful = log_of_one_plus(tf.constant(1e-8))
    >>> plain.numpy().item(), careful.numpy().item()
    (0.0, 1.000e-08)
    >>> math.log1p(1e-8)
    1.000e-08
    """
    return tf.math.log(1.0 + x), tf.math.log1p(x)


def log_of_sum(x):
    """Compute log(sum(exp(x))) by the formula and by the function for it.

    >>> plain, careful = log_of_sum(tf.constant([1000.0, 1000.0]))
    >>> plain.numpy().item(), careful.numpy().item()
    (inf, 1000.6932)
    >>> 1000 + math.log(2)
    1000.6931
    """
    return tf.math.log(tf.reduce_sum(tf.exp(x))), tf.reduce_logsumexp(x)


def softmax(x):
    """Compute the softmax by the formula and by the function for it.

    >>> plain, careful = softmax(tf.constant([1000.0, 0.0]))
    >>> plain.numpy(), careful.numpy()
    (array([nan,  0.], dtype=float32), array([1., 0.], dtype=float32))
    """
    powers = tf.exp(x)
    return powers / tf.reduce_sum(powers), tf.nn.softmax(x)
