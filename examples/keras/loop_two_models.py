"""An optimizer knows the variables of one model."""

import tensorflow as tf


def step(optimizer, variable):
    """Take one step down the square of a variable.

    >>> optimizer = tf.keras.optimizers.Adam(0.1)
    >>> first, second = tf.Variable(1.0), tf.Variable(1.0)
    >>> step(optimizer, first)
    >>> float(first.numpy())
    0.9000
    >>> step(optimizer, second)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Unknown variable: ... This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
    """
    with tf.GradientTape() as tape:
        loss = variable**2
    gradient = tape.gradient(loss, variable)
    optimizer.apply_gradients([(gradient, variable)])
