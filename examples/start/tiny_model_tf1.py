"""A line fitted by TensorFlow 1."""

import tensorflow as tf


def fit(points, values, steps=200):
    """Return the slope and the intercept.

    >>> slope, intercept = fit([0, 1, 2], [1, 3, 5])
    >>> print(f"y = {slope:.2f} x + {intercept:.2f}")
    y = 2.00 x + 1.00
    """
    x = tf.placeholder(tf.float32, [None])
    y = tf.placeholder(tf.float32, [None])
    slope = tf.Variable(0.0)
    intercept = tf.Variable(0.0)
    line = slope * x + intercept
    loss = tf.reduce_mean((line - y) ** 2)
    optimizer = tf.train.GradientDescentOptimizer(0.2)
    train = optimizer.minimize(loss)
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        for _ in range(steps):
            session.run(train, {x: points, y: values})
        return session.run([slope, intercept])
