"""A spring's law found in TF1: a graph, an optimizer, a loop of runs."""

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
    >>> float(per_newton), float(at_rest)
    (3.971, 12.023)
    >>> np.polyfit(loads, lengths, 1).tolist()
    [3.971, 12.023]
    >>> float(losses[0]), float(losses[-1])
    (261.66, 0.0713)
    """
    with tf.Graph().as_default():
        load = tf.placeholder(tf.float32, shape=(None,))
        length = tf.placeholder(tf.float32, shape=(None,))
        per_newton = tf.get_variable("per_newton", initializer=0.0)
        at_rest = tf.get_variable("at_rest", initializer=0.0)
        loss = tf.reduce_mean((at_rest + per_newton * load - length) ** 2)
        train = tf.train.GradientDescentOptimizer(rate).minimize(loss)
        feed = {load: loads, length: lengths}
        with tf.Session() as session:
            session.run(tf.global_variables_initializer())
            losses = [session.run([loss, train], feed)[0] for _ in range(steps)]
            return session.run(per_newton), session.run(at_rest), losses
