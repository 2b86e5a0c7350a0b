"""Training: what was typed then, as it is now."""

import tensorflow as tf


def gradients():
    """Do what was done by tf.gradients.

    >>> gradients()
    6.0
    """
    x = tf.constant(3.0)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = x * x
    return float(tape.gradient(y, x))


def gradient_descent():
    """Do what was done by tf.train.GradientDescentOptimizer.

    >>> gradient_descent()
    2.4
    """
    v = tf.Variable(3.0)
    tf.keras.optimizers.SGD(0.1).apply_gradients([(2 * v, v)])
    return float(v.numpy())
