"""An optimizer keeps to the variables of its first step."""

import tensorflow as tf


def step(optimizer, variable):
    """Apply the gradient 1 to a variable.

    >>> optimizer = tf.keras.optimizers.SGD(0.1)
    >>> first, second = tf.Variable(1.0), tf.Variable(1.0)
    >>> step(optimizer, first)
    0.9
    >>> step(optimizer, second)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Unknown variable: <tf.Variable 'Variable:0' shape=() dtype=float32, numpy=1.0>. This optimizer can only be called for the variables it was originally built with...
    >>> optimizer = tf.keras.optimizers.SGD(0.1)
    >>> optimizer.build([first, second])
    >>> step(optimizer, first), step(optimizer, second)
    (0.8, 0.9)
    """
    optimizer.apply_gradients([(tf.constant(1.0), variable)])
    return round(float(variable.numpy()), 4)
