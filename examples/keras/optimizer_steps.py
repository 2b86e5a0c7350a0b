"""One step of three optimizers, from 1, with the gradient 0.5."""

import tensorflow as tf


def step(optimizer, gradient):
    """Return where a variable at 1 is after one step.

    >>> step(tf.keras.optimizers.SGD(0.1), 0.5)
    0.9500
    >>> step(tf.keras.optimizers.RMSprop(0.1), 0.5)
    0.6838
    >>> step(tf.keras.optimizers.Adam(0.1), 0.5)
    0.9000
    """
    variable = tf.Variable(1.0)
    optimizer.apply_gradients([(tf.constant(gradient), variable)])
    return float(variable.numpy())
