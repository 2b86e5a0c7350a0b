"""Three steps with momentum, by hand and by SGD."""

import tensorflow as tf


def by_hand(gradients, rate, momentum):
    """Return where a number at 0 is after some steps with momentum.

    >>> by_hand([1.0, 1.0, -2.0], 0.1, 0.9)
    -0.261
    >>> by_keras([1.0, 1.0, -2.0], 0.1, 0.9)
    -0.2610
    """
    position = velocity = 0.0
    for gradient in gradients:
        velocity = momentum * velocity - rate * gradient
        position += velocity
    return position


def by_keras(gradients, rate, momentum):
    """Return the same from Keras's optimizer."""
    optimizer = tf.keras.optimizers.SGD(rate, momentum=momentum)
    variable = tf.Variable(0.0)
    for gradient in gradients:
        optimizer.apply_gradients([(tf.constant(gradient), variable)])
    return float(variable.numpy())
