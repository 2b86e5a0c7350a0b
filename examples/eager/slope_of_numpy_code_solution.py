"""Code written with NumPy's names can be differentiated."""

import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def softplus(numbers):
    """Compute log(1 + exp(x))."""
    return tnp.log1p(tnp.exp(numbers))


def slopes(numbers):
    """Differentiate; the slope is the sigmoid.

    >>> numbers = tf.constant([-1.0, 0.0, 1.0])
    >>> slopes(numbers).numpy()
    array([0.2689, 0.5       , 0.7311 ], dtype=float32)
    >>> tf.sigmoid(numbers).numpy()
    array([0.2689, 0.5       , 0.7311 ], dtype=float32)
    """
    with tf.GradientTape() as tape:
        tape.watch(numbers)
        result = softplus(numbers)
    return tape.gradient(result, numbers)
