"""A dense layer written out: one of the ways of TensorFlow 1."""

import numpy as np
import tensorflow as tf


def dense(rows, units):
    """Return a dense layer's output for the rows, all its weights 1.

    >>> rows = np.array([[1.0, 2.0], [3.0, 4.0]], "float32")
    >>> dense(rows, units=3)
    array([[4., 4., 4.],
           [8., 8., 8.]], dtype=float32)
    """
    ones = tf.ones_initializer()
    with tf.Graph().as_default(), tf.variable_scope("dense"):
        kernel = tf.get_variable(
            "kernel", [rows.shape[1], units], initializer=ones
        )
        bias = tf.get_variable("bias", [units], initializer=ones)
        output = tf.matmul(tf.constant(rows), kernel) + bias
        with tf.Session() as session:
            session.run(tf.global_variables_initializer())
            return session.run(output)
