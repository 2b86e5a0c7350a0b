"""Gradients over the variables of the first of two layers, in TF1."""

import numpy as np
import tensorflow as tf

INPUTS = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")
KERNEL1 = np.array([[0.1, -0.2, 0.3], [0.4, 0.5, -0.6]], "float32")
KERNEL2 = np.array([[1.0], [-2.0], [0.5]], "float32")


def gradients_by_graph():
    """Return the gradients of the summed output over dense1's variables.

    >>> kernel_gradient, bias_gradient = gradients_by_graph()
    >>> np.allclose(kernel_gradient, gradients_by_hand()[0], atol=1e-6)
    True
    >>> np.allclose(bias_gradient, gradients_by_hand()[1], atol=1e-6)
    True
    """
    with tf.Graph().as_default():
        inputs = tf.placeholder(tf.float32, shape=(None, 2))
        with tf.variable_scope("dense1"):
            kernel = tf.get_variable("kernel", initializer=KERNEL1)
            bias = tf.get_variable("bias", initializer=tf.zeros([3]))
            hidden = tf.tanh(tf.matmul(inputs, kernel) + bias)
        with tf.variable_scope("dense2"):
            kernel2 = tf.get_variable("kernel", initializer=KERNEL2)
            output = tf.matmul(hidden, kernel2)
        variables = tf.trainable_variables(scope="dense1")
        gradients = tf.gradients(tf.reduce_sum(output), variables)
        with tf.Session() as session:
            session.run(tf.global_variables_initializer())
            return session.run(gradients, feed_dict={inputs: INPUTS})


def gradients_by_hand():
    """Return the same two gradients from the chain rule, in NumPy."""
    hidden = np.tanh(INPUTS @ KERNEL1)
    slope = (1 - hidden**2) * KERNEL2.T
    return INPUTS.T @ slope, slope.sum(axis=0)
