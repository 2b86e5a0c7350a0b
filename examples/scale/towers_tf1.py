"""Towers in TF1: a copy of the loss on each device, gradients averaged."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 64, dtype="float32").reshape(-1, 1)


def tower(x, sgd):
    with tf.variable_scope("line", reuse=tf.AUTO_REUSE):
        slope = tf.get_variable("slope", initializer=0.0)
        rest = tf.get_variable("rest", initializer=0.0)
    error = slope * x + rest - (3 * x + 1)
    return sgd.compute_gradients(tf.reduce_mean(tf.square(error)))


def train(devices):
    """Return the slope and the intercept after three epochs.

    >>> train(1), train(2)
    ([2.636, 1.145], [2.636, 1.145])
    """
    config = tf.ConfigProto(device_count={"CPU": devices})
    with tf.Graph().as_default(), tf.Session(config=config) as session:
        sgd = tf.train.GradientDescentOptimizer(0.2)
        x, towers = tf.placeholder(tf.float32, [16, 1]), []
        for number, part in enumerate(tf.split(x, devices)):
            with tf.device("/cpu:%d" % number):
                towers.append(tower(part, sgd))
        means = []
        for same in zip(*towers):
            gradients, variables = zip(*same)
            means.append((tf.add_n(gradients) / devices, variables[0]))
        step = sgd.apply_gradients(means)
        session.run(tf.global_variables_initializer())
        for start in 3 * [0, 16, 32, 48]:
            session.run(step, {x: X[start : start + 16]})
        return [float(v) for v in session.run(tf.trainable_variables())]
