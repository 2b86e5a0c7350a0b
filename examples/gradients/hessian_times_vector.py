"""A Hessian times a vector, without making the Hessian."""

import numpy as np
import tensorflow as tf


def roughness(x):
    """Return the sum of the fourth powers of neighbours' differences."""
    return tf.reduce_sum((x[1:] - x[:-1]) ** 4)


def times_hessian(function, x, vector):
    """Return the Hessian of a function at x, times a vector.

    >>> x = tf.Variable(np.sin(np.arange(200.0)))
    >>> vector = tf.constant(np.cos(np.arange(200.0)))
    >>> product = times_hessian(roughness, x, vector)
    >>> product.shape, full_hessian(roughness, x).shape
    (TensorShape([200]), TensorShape([200, 200]))
    >>> by_matrix = tf.linalg.matvec(full_hessian(roughness, x), vector)
    >>> np.allclose(product, by_matrix)
    True
    """
    with tf.GradientTape() as outer:
        gradient = gradient_of(function, x)
    return outer.gradient(gradient, x, output_gradients=vector)


def full_hessian(function, x):
    """Return the whole matrix."""
    with tf.GradientTape() as outer:
        gradient = gradient_of(function, x)
    return outer.jacobian(gradient, x)


def gradient_of(function, x):
    """Return the gradient of a function at x."""
    with tf.GradientTape() as tape:
        result = function(x)
    return tape.gradient(result, x)
