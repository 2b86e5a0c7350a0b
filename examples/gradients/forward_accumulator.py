"""Forward mode: a direction goes in with the input, a slope comes out."""

import tensorflow as tf


def slope_along(function, x, direction):
    """Return how fast a function changes at x in a direction.

    >>> x = tf.constant([3.0, 4.0])
    >>> direction = tf.constant([1.0, 0.0])
    >>> float(slope_along(tf.norm, x, direction))
    0.6
    >>> slope_along(lambda x: x[0] * x, x, direction).numpy()
    array([6., 4.], dtype=float32)
    """
    with tf.autodiff.ForwardAccumulator(x, direction) as accumulator:
        result = function(x)
    return accumulator.jvp(result)
