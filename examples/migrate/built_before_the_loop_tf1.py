"""A program of TF1: all operations are made first, then they are run in a loop."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32")


def train(steps=20):
    """Return the slope, the lowest loss, the global step and the last rate.

    >>> [float(number) for number in train()]
    [2.423086, 0.729788, 20.0, 0.1]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        x = tf.placeholder(tf.float32, [None])
        y = tf.placeholder(tf.float32, [None])
        with tf.variable_scope("line"):
            slope = tf.get_variable("slope", initializer=0.0)
        lowest = tf.get_variable("lowest", initializer=9.0, trainable=False)
        error = tf.reduce_mean(tf.square(slope * x - y))
        penalty = 0.1 * tf.square(slope)
        tf.add_to_collection(tf.GraphKeys.REGULARIZATION_LOSSES, penalty)
        loss = error + tf.losses.get_regularization_loss()
        count = tf.train.get_or_create_global_step()
        rate = tf.train.exponential_decay(0.4, count, 10, 0.5)
        optimizer = tf.train.GradientDescentOptimizer(rate)
        with tf.control_dependencies([loss]):
            keep = tf.assign(lowest, tf.minimum(lowest, loss))
        step = tf.group(optimizer.minimize(loss, count), keep)
        session.run(tf.global_variables_initializer())
        for _ in range(steps):
            session.run(step, {x: X, y: 3 * X})
        return session.run([slope, lowest, count, rate])
