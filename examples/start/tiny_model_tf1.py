"""A line fitted by gradient descent, as a TensorFlow 1 program."""

import tensorflow as tf


def fit(points, values, steps=200):
    """Return the slope and the intercept found.

    >>> slope, intercept = fit([0.0, 1.0, 2.0], [1.0, 3.0, 5.0])
    >>> print(f"y = {slope:.3f} x + {intercept:.3f}")
    y = 2.000 x + 1.000
    """
    with tf.Graph().as_default():
        x = tf.placeholder(tf.float32, [None])
        y = tf.placeholder(tf.float32, [None])
        slope = tf.get_variable("slope", [], initializer=tf.zeros_initializer())
        intercept = tf.get_variable("intercept", [], initializer=tf.zeros_initializer())
        loss = tf.reduce_mean(tf.square(slope * x + intercept - y))
        train = tf.train.GradientDescentOptimizer(0.2).minimize(loss)
        with tf.Session() as session:
            session.run(tf.global_variables_initializer())
            for _ in range(steps):
                session.run(train, feed_dict={x: points, y: values})
            return session.run([slope, intercept])
