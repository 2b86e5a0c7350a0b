"""Step 2: variables and a function; the session and its feeds are gone."""

import tempfile

import numpy as np
import tensorflow as tf

INPUTS = np.array([[-1.0], [0.0], [1.0], [2.0]], "float32")
FIRST = np.random.RandomState(0).normal(size=(1, 1)).astype("float32")


def run(folder, until):
    """Train until a step, from the last checkpoint; return losses and weights."""
    w, b = tf.Variable(FIRST), tf.Variable([0.0])
    optimizer, losses = tf.keras.optimizers.SGD(0.1, momentum=0.5), []
    saver = tf.train.Checkpoint(w=w, b=b, optimizer=optimizer)
    optimizer.build([w, b])
    saver.restore(tf.train.latest_checkpoint(folder))

    @tf.function
    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(tf.matmul(x, w) + b - y))
        optimizer.apply_gradients(zip(tape.gradient(loss, [w, b]), [w, b]))
        return loss

    while optimizer.iterations < until:
        losses.append(float(step(INPUTS, 2 * INPUTS + 1)))
    saver.save(folder + "/model")
    return np.hstack([losses, w[0], b]).round(4).tolist()


def train():
    """Return losses and weights of three steps, then of three more.

    >>> train()
    ([1.3195, 0.6598, 0.2145, 2.2238, 0.7228], [0.0899, 0.0707, 0.0448, 2.1104, 0.9744])
    """
    with tempfile.TemporaryDirectory() as folder:
        return run(folder, until=3), run(folder, until=6)
