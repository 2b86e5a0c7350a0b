"""A dense layer by hand in TF1: a function that makes variables."""

import numpy as np
import tensorflow as tf


def by_hand(inputs, units, name):
    """Return inputs times a kernel, plus a bias."""
    with tf.variable_scope(name):
        kernel = tf.get_variable(
            "kernel",
            shape=(int(inputs.shape[-1]), units),
            initializer=tf.glorot_uniform_initializer(),
        )
        bias = tf.get_variable(
            "bias", (units,), initializer=tf.zeros_initializer()
        )
        return tf.matmul(inputs, kernel) + bias


def call_layer(rows):
    """Return the output, the layer's variables and their names.

    >>> rows = np.array([[1.0, 2.0, 3.0], [0.0, -1.0, 1.0]], "float32")
    >>> output, (kernel, bias), names = call_layer(rows)
    >>> names, kernel.shape, bias.shape
    (['by_hand/kernel:0', 'by_hand/bias:0'], (3, 2), (2,))
    >>> np.allclose(output, rows @ kernel + bias, atol=1e-6)
    True
    """
    with tf.Graph().as_default():
        inputs = tf.placeholder(tf.float32, shape=(None, 3))
        output = by_hand(inputs, 2, "by_hand")
        variables = tf.trainable_variables(scope="by_hand")
        with tf.Session() as session:
            session.run(tf.global_variables_initializer())
            values = session.run([output, variables], {inputs: rows})
            return [*values, [variable.name for variable in variables]]
