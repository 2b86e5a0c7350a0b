"""An optimizer of TF1, used in a loop of today, and refused by compile."""

import tensorflow as tf


def step(optimizer):
    """Return where a variable at 1 is after a step down its square.

    >>> old = tf.compat.v1.train.GradientDescentOptimizer(0.1)
    >>> step(old), step(tf.keras.optimizers.SGD(0.1))
    (0.8000, 0.8000)
    >>> complaint(old)
    'Could not interpret optimizer identifier'
    """
    variable = tf.Variable(1.0)
    with tf.GradientTape() as tape:
        loss = variable**2
    gradient = tape.gradient(loss, variable)
    optimizer.apply_gradients([(gradient, variable)])
    return float(variable.numpy())


def complaint(optimizer):
    """Return what compile says to an optimizer, without its address."""
    try:
        tf.keras.Sequential().compile(optimizer, loss="mse")
    except ValueError as error:
        return str(error).split(":")[0]
