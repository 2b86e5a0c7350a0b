"""A line is fitted in a session, saved after three steps, and fitted on."""

import tempfile

import numpy as np
import tensorflow as tf

INPUTS = np.array([[-1.0], [0.0], [1.0], [2.0]], "float32")
FIRST = np.random.RandomState(0).normal(size=(1, 1)).astype("float32")


def run(folder, until):
    """Train until a step, from the last checkpoint; return losses and weights."""
    with tf.Graph().as_default(), tf.Session() as session:
        x = tf.placeholder(tf.float32, [None, 1])
        y = tf.placeholder(tf.float32, [None, 1])
        w = tf.get_variable("w", initializer=FIRST)
        b = tf.get_variable("b", [1], initializer=tf.zeros_initializer())
        loss = tf.reduce_mean(tf.square(tf.matmul(x, w) + b - y))
        count = tf.train.get_or_create_global_step()
        step = tf.train.MomentumOptimizer(0.1, 0.5).minimize(loss, count)
        saver, losses = tf.train.Saver(), []
        session.run(tf.global_variables_initializer())
        if tf.train.latest_checkpoint(folder):
            saver.restore(session, tf.train.latest_checkpoint(folder))
        while session.run(count) < until:
            feed = {x: INPUTS, y: 2 * INPUTS + 1}
            losses.append(float(session.run([loss, step], feed)[0]))
        saver.save(session, folder + "/model", global_step=count)
        return np.hstack([losses, *session.run([w[0], b])]).round(4).tolist()


def train():
    """Return losses and weights of three steps, then of three more.

    >>> train()
    ([1.3195, 0.6598, 0.2145, 2.2238, 0.7228], [0.0899, 0.0707, 0.0448, 2.1104, 0.9744])
    """
    with tempfile.TemporaryDirectory() as folder:
        return run(folder, until=3), run(folder, until=6)
