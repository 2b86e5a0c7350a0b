"""The same in a loop: a hook is a line of it."""

import numpy as np
import tensorflow as tf

X = np.linspace(-1, 1, 8, dtype="float32")


@tf.function
def step(slope, x, y):
    """Take one step of training; return the loss before it."""
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(slope * x - y))
    slope.assign_sub(0.2 * tape.gradient(loss, slope))
    return loss


def train(limit, steps=50):
    """Return the count of steps, and the last loss.

    >>> train(limit=0.1)
    (11, 0.089715)
    >>> train(limit=0.0, steps=5)
    (5, 0.856851)
    """
    slope, losses = tf.Variable(0.0), []
    for _ in range(steps):
        losses.append(float(step(slope, X, 3 * X)))
        if losses[-1] < limit:
            break
    return len(losses), losses[-1]
