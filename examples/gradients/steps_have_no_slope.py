"""Rounding, counting and choosing cut the way back."""

import tensorflow as tf


def gradient_of(function):
    """Return the gradient of a function of the scores 0.4 and 1.6.

    >>> print(gradient_of(tf.round))
    None
    >>> print(gradient_of(lambda x: tf.cast(x > 1, tf.float32)))
    None
    >>> print(gradient_of(lambda x: tf.cast(tf.argmax(x), tf.float32)))
    None
    >>> gradient_of(tf.sign).numpy()
    array([0., 0.], dtype=float32)
    >>> gradient_of(tf.reduce_max).numpy()
    array([0., 1.], dtype=float32)
    """
    scores = tf.Variable([0.4, 1.6])
    with tf.GradientTape() as tape:
        result = function(scores)
    return tape.gradient(result, scores)
