"""A model as a function whose weights live in a scope of the graph, in TF1."""

import numpy as np
import tensorflow as tf


def two_layers(inputs, width, scope):
    """Return one number for each row, from the weights of a scope."""
    with tf.variable_scope(scope, reuse=tf.AUTO_REUSE):
        kernel = tf.get_variable("kernel", [2, width])
        bias = tf.get_variable("bias", initializer=tf.zeros([width]))
        hidden = tf.tanh(tf.matmul(inputs, kernel) + bias)
        kernel = tf.get_variable("score_kernel", [width, 1])
        bias = tf.get_variable("score_bias", initializer=tf.zeros([1]))
        return tf.matmul(hidden, kernel) + bias


def call_three_times(rows):
    """Return the outputs of two calls in one scope and one in another.

    >>> rows = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")
    >>> first, second, other, count = call_three_times(rows)
    >>> bool(np.array_equal(first, second))
    True
    >>> count
    4
    >>> bool(np.array_equal(first, other))
    False
    """
    with tf.Graph().as_default():
        tf.set_random_seed(1)
        calls = [two_layers(tf.constant(rows), 3, "model") for _ in range(2)]
        calls.append(two_layers(tf.constant(rows), 3, "other"))
        count = len(tf.global_variables(scope="model"))
        with tf.Session() as session:
            session.run(tf.global_variables_initializer())
            return [*session.run(calls), count]
