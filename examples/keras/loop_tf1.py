"""A training loop in TF1: a step in the graph, run for each batch."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 32, dtype="float32")[:, np.newaxis]


def train(epochs):
    """Return the mean loss of each epoch.

    >>> losses = train(epochs=3)
    >>> len(losses), bool(losses[0] > losses[1] > losses[2])
    (3, True)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        tf.set_random_seed(1)
        x = tf.placeholder(tf.float32, [None, 1])
        y = tf.placeholder(tf.float32, [None, 1])
        kernel = tf.get_variable("kernel", [1, 8])
        bias = tf.get_variable("bias", initializer=tf.zeros([8]))
        hidden = tf.tanh(tf.matmul(x, kernel) + bias)
        kernel2 = tf.get_variable("kernel2", [8, 1])
        bias2 = tf.get_variable("bias2", initializer=tf.zeros([1]))
        loss = tf.reduce_mean((tf.matmul(hidden, kernel2) + bias2 - y) ** 2)
        step = tf.train.AdamOptimizer(0.01).minimize(loss)
        session.run(tf.global_variables_initializer())
        losses = []
        for _ in range(epochs):
            for start in range(0, 32, 8):
                batch = X[start : start + 8]
                feed = {x: batch, y: batch**2}
                losses.append(session.run([loss, step], feed)[0])
        return np.reshape(losses, (epochs, 4)).mean(axis=1)
