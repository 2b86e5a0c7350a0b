"""A line fitted by gradient descent, as a TensorFlow 2 program."""

import tensorflow as tf


def fit(points, values, steps=200):
    """Return the slope and the intercept found.

    >>> slope, intercept = fit([0.0, 1.0, 2.0], [1.0, 3.0, 5.0])
    >>> print(f"y = {slope:.2f} x + {intercept:.2f}")
    y = 2.00 x + 1.00
    """
    x, y = tf.constant(points), tf.constant(values)
    slope, intercept = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((slope * x + intercept - y) ** 2)
        gradients = tape.gradient(loss, [slope, intercept])
        slope.assign_sub(0.2 * gradients[0])
        intercept.assign_sub(0.2 * gradients[1])
    return slope.numpy(), intercept.numpy()
