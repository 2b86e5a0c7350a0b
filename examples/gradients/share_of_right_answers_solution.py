"""A smooth stand-in for counting has a gradient."""

import numpy as np
import tensorflow as tf

INPUTS = tf.constant([-2.0, -1.0, 0.5, 1.0, 3.0])
ANSWERS = tf.constant([0.0, 0.0, 0.0, 1.0, 1.0])


def counted(threshold):
    """Return the share of inputs on the right side of a threshold."""
    predicted = tf.cast(threshold < INPUTS, tf.float32)
    return tf.reduce_mean(tf.cast(predicted == ANSWERS, tf.float32))


def smooth(threshold, width=0.5):
    """Return nearly the same share, with a slope instead of each step."""
    predicted = tf.sigmoid((INPUTS - threshold) / width)
    return tf.reduce_mean(1 - tf.abs(predicted - ANSWERS))


def gradient_at(share, start):
    """Return the gradient of a share over the threshold.

    >>> print(gradient_at(counted, 0.0))
    None
    >>> gradient = float(gradient_at(smooth, 0.0))
    >>> gradient > 0
    True
    >>> rise = float(smooth(0.01) - smooth(-0.01))
    >>> bool(np.isclose(gradient, rise / 0.02, rtol=1e-3))
    True
    >>> float(counted(0.0)), float(counted(0.75))
    (0.8, 1.0)
    """
    threshold = tf.Variable(start)
    with tf.GradientTape() as tape:
        result = share(threshold)
    return tape.gradient(result, threshold)
