"""An operation of one's own is a function of operations that are there."""

import math

import numpy as np
import tensorflow as tf


def gelu(x):
    """Multiply each number by the normal distribution's share below it.

    >>> gelu(tf.constant([-1.0, 0.0, 1.0])).numpy()
    array([-0.1587,  0.        ,  0.8413 ], dtype=float32)
    >>> [x / 2 * (1 + math.erf(x / math.sqrt(2))) for x in (-1.0, 0.0, 1.0)]
    [-0.1587, 0.0, 0.8413]
    >>> np.allclose(gelu(tf.constant([-1.0, 2.0])), tf.nn.gelu([-1.0, 2.0]))
    True
    """
    return x / 2 * (1 + tf.math.erf(x / math.sqrt(2)))


def slope(function, number):
    """Differentiate at a number.

    >>> slope(gelu, 1.0)
    1.0833
    >>> (gelu(tf.constant(1.001)) - gelu(tf.constant(0.999))).numpy().item() / 0.002
    1.0833
    """
    x = tf.constant(number)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = function(x)
    return tape.gradient(y, x).numpy().item()
