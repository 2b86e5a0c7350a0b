"""A line fitted by TensorFlow 2."""

import tensorflow as tf


def fit(points, values, steps=200):
    """Return the slope and the intercept.

    >>> slope, intercept = fit([0, 1, 2], [1, 3, 5])
    >>> print(f"y = {slope:.2f} x + {intercept:.2f}")
    y = 2.00 x + 1.00
    """
    slope = tf.Variable(0.0)
    intercept = tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            line = slope * points + intercept
            loss = tf.reduce_mean((line - values) ** 2)
        change = tape.gradient(loss, [slope, intercept])
        slope.assign_sub(0.2 * change[0])
        intercept.assign_sub(0.2 * change[1])
    return slope.numpy(), intercept.numpy()
