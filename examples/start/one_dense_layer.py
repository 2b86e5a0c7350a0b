"""The one way to a dense layer that is left, and the formula it computes."""

import numpy as np
import tensorflow as tf


def make_layer():
    """Return a dense layer of two inputs and three outputs, all its weights 1.

    >>> rows = np.array([[1.0, 2.0], [3.0, 4.0]], "float32")
    >>> make_layer()(rows).numpy()
    array([[4., 4., 4.],
           [8., 8., 8.]], dtype=float32)
    >>> rows @ np.ones((2, 3)) + np.ones(3)
    array([[4., 4., 4.],
           [8., 8., 8.]])
    """
    return tf.keras.layers.Dense(
        3, kernel_initializer="ones", bias_initializer="ones"
    )
