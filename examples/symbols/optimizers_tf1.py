"""Training: what was typed in TensorFlow 1."""

import tensorflow as tf


def value(fetched, after=()):
    """What a session gives once the variables have their values."""
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        session.run(after)
        return float(session.run(fetched))


def gradients():
    """Use tf.gradients.

    >>> gradients()
    6.0
    """
    x = tf.constant(3.0)
    return value(tf.gradients(x * x, x)[0])


def gradient_descent():
    """Use tf.train.GradientDescentOptimizer.

    >>> gradient_descent()
    2.4
    """
    v = tf.Variable(3.0)
    step = tf.train.GradientDescentOptimizer(0.1).minimize(v * v)
    return value(v, after=step)
