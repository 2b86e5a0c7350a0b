"""Level 5: variables and operations, without Keras."""

import tensorflow as tf

X = tf.constant([[-1.0], [0.0], [1.0], [2.0]])
Y = tf.constant([[0.0], [1.0], [0.5], [0.0]])


def losses(steps):
    """Return the losses before each step of the training.

    >>> losses(3)
    [0.3557, 0.2069, 0.1483]
    """
    hidden = tf.Variable([[1.0, -0.5]]), tf.Variable([0.0, 0.0])
    output = tf.Variable([[0.5], [1.0]]), tf.Variable([0.0])
    seen = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            inner = tf.tanh(tf.matmul(X, hidden[0]) + hidden[1])
            predicted = tf.matmul(inner, output[0]) + output[1]
            loss = tf.reduce_mean((predicted - Y) ** 2)
        variables = hidden + output
        for variable, gradient in zip(
            variables, tape.gradient(loss, variables)
        ):
            variable.assign_sub(0.1 * gradient)
        seen.append(float(loss))
    return seen
