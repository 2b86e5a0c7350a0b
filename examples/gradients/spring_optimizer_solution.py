"""The spring's loop with a Keras optimizer in place of assign_sub."""

import numpy as np
import tensorflow as tf


def fit_spring(optimizer, steps):
    """Return the centimetres per newton and the length at rest.

    >>> fit_spring(tf.keras.optimizers.SGD(0.4), steps=100)
    (3.971, 12.023)
    >>> fit_spring(tf.keras.optimizers.Adam(0.4), steps=400)
    (3.971, 12.023)
    """
    loads = np.linspace(0, 2, 21, dtype="float32")
    errors = np.random.RandomState(7).normal(0, 0.3, loads.size)
    lengths = (12 + 4 * loads + errors).astype("float32")
    variables = [tf.Variable(0.0), tf.Variable(0.0)]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            per_newton, at_rest = variables
            predicted = at_rest + per_newton * loads
            loss = tf.reduce_mean((predicted - lengths) ** 2)
        optimizer.apply_gradients(
            zip(tape.gradient(loss, variables), variables)
        )
    return tuple(float(variable.numpy()) for variable in variables)
