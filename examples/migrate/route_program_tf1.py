"""A whole program of TF1: a classifier with one hidden layer, trained."""

import numpy as np
import tensorflow as tf

POINTS = np.linspace(-2, 2, 9, dtype="float32").reshape(-1, 1)
INSIDE = (np.abs(POINTS) < 1.2).astype("float32")
START = np.array([[2.0, -2.0, 0.5]], "float32")


def logits(points):
    """Return a small network's answer, in the current graph."""
    kernel = tf.get_variable("hidden/kernel", initializer=START)
    bias = tf.get_variable("hidden/bias", initializer=np.ones(3, "f4"))
    hidden = tf.tanh(tf.matmul(points, kernel) + bias)
    last = tf.get_variable("out/kernel", initializer=START.T)
    return tf.matmul(hidden, last)


def train(steps=40, rate=2.0):
    """Return the first loss, the last one, and how sure it is of three points.

    >>> first, last, sure = train()
    >>> float(first), float(last)
    (1.630607, 0.100033)
    >>> sure.round(3).tolist()
    [0.074, 0.981, 0.979]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        x = tf.placeholder(tf.float32, [None, 1])
        y = tf.placeholder(tf.float32, [None, 1])
        answer = logits(x)
        entropy = tf.nn.sigmoid_cross_entropy_with_logits
        loss = tf.reduce_mean(entropy(labels=y, logits=answer))
        step = tf.train.GradientDescentOptimizer(rate).minimize(loss)
        session.run(tf.global_variables_initializer())
        feed = {x: POINTS, y: INSIDE}
        losses = [session.run([loss, step], feed)[0] for _ in range(steps)]
        sure = session.run(tf.sigmoid(answer), {x: POINTS[[0, 3, 5]]})
        return losses[0], losses[-1], sure[:, 0]
