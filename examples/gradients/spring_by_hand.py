"""A spring's law found by hand: two variables, a tape, a loop."""

import numpy as np
import tensorflow as tf


def measure_spring():
    """Return loads in newtons and measured lengths in centimetres."""
    loads = np.linspace(0, 2, 21, dtype="float32")
    errors = np.random.RandomState(7).normal(0, 0.3, loads.size)
    return loads, (12 + 4 * loads + errors).astype("float32")


def fit_spring(loads, lengths, steps=100, rate=0.4):
    """Return the slope (cm per newton), the length at rest, the losses.

    >>> loads, lengths = measure_spring()
    >>> per_newton, at_rest, losses = fit_spring(loads, lengths)
    >>> float(per_newton.numpy()), float(at_rest.numpy())
    (3.971, 12.023)
    >>> np.polyfit(loads, lengths, 1).tolist()
    [3.971, 12.023]
    >>> float(losses[0]), float(losses[-1])
    (261.66, 0.0713)
    """
    per_newton = tf.Variable(0.0)
    at_rest = tf.Variable(0.0)
    losses = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            predicted = at_rest + per_newton * loads
            loss = tf.reduce_mean((predicted - lengths) ** 2)
        slope_gradient, rest_gradient = tape.gradient(
            loss, [per_newton, at_rest]
        )
        per_newton.assign_sub(rate * slope_gradient)
        at_rest.assign_sub(rate * rest_gradient)
        losses.append(loss)
    return per_newton, at_rest, losses
