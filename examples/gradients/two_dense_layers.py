"""Gradients over the variables of the first of two Dense layers."""

import numpy as np
import tensorflow as tf

INPUTS = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")
KERNEL1 = np.array([[0.1, -0.2, 0.3], [0.4, 0.5, -0.6]], "float32")
KERNEL2 = np.array([[1.0], [-2.0], [0.5]], "float32")


def gradients_by_tape():
    """Return the gradients of the summed output over dense1's variables.

    >>> kernel_gradient, bias_gradient = gradients_by_tape()
    >>> kernel_gradient.shape, bias_gradient.shape
    (TensorShape([2, 3]), TensorShape([3]))
    >>> np.allclose(kernel_gradient, gradients_by_hand()[0], atol=1e-6)
    True
    >>> np.allclose(bias_gradient, gradients_by_hand()[1], atol=1e-6)
    True
    """
    dense1 = tf.keras.layers.Dense(3, activation="tanh")
    dense2 = tf.keras.layers.Dense(1, use_bias=False)
    dense1.build((None, 2))
    dense2.build((None, 3))
    dense1.set_weights([KERNEL1, np.zeros(3)])
    dense2.set_weights([KERNEL2])
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(dense2(dense1(INPUTS)))
    return tape.gradient(total, dense1.trainable_variables)


def gradients_by_hand():
    """Return the same two gradients from the chain rule, in NumPy."""
    hidden = np.tanh(INPUTS @ KERNEL1)
    slope = (1 - hidden**2) * KERNEL2.T
    return INPUTS.T @ slope, slope.sum(axis=0)
