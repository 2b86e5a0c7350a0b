"""A line fitted by gradient descent, as a TensorFlow 2 program."""

import tensorflow as tf


def fit(points, values, steps=200):
    """Return the slope and the intercept found.

    >>> slope, intercept = fit([0.0, 1.0, 2.0], [1.0, 3.0, 5.0])
    >>> print(f"y = {slope:.3f} x + {intercept:.3f}")
    y = 2.000 x + 1.000
    """
    x, y = tf.constant(points), tf.constant(values)
    slope, intercept = tf.Variable(0.0), tf.Variable(0.0)
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(slope * x + intercept - y))
        slope_gradient, intercept_gradient = tape.gradient(loss, [slope, intercept])
        slope.assign_sub(0.2 * slope_gradient)
        intercept.assign_sub(0.2 * intercept_gradient)
    return slope.numpy(), intercept.numpy()
