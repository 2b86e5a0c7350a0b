"""Two steps of Adagrad, by Keras and by TensorFlow 1's class."""

import math

import tensorflow as tf


def two_steps(optimizer, start=0.0):
    """Return where a variable is after two steps with the gradient 0.5.

    >>> two_steps(tf.keras.optimizers.Adagrad(0.1))
    -0.1491
    >>> two_steps(tf.compat.v1.train.AdagradOptimizer(0.1))
    -0.1491
    >>> -0.1 * 0.5 / math.sqrt(0.1 + 0.25) - 0.1 * 0.5 / math.sqrt(0.1 + 0.5)
    -0.1491
    """
    variable = tf.Variable(start)
    for _ in range(2):
        optimizer.apply_gradients([(tf.constant(0.5), variable)])
    return float(variable.numpy())
