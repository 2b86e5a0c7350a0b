"""A residual block that starts as the identity."""

import numpy as np
import tensorflow as tf


def residual_block(inputs):
    """Return the inputs plus what a layer that starts at zero adds.

    >>> inputs = tf.keras.Input(shape=(3,))
    >>> model = tf.keras.Model(inputs, residual_block(inputs))
    >>> rows = np.array([[1.0, -2.0, 0.5]], "float32")
    >>> bool(np.array_equal(model(rows), rows))
    True
    >>> model.count_params()
    38
    """
    hidden = tf.keras.layers.Dense(5, activation="relu")(inputs)
    width = inputs.shape[-1]
    change = tf.keras.layers.Dense(width, kernel_initializer="zeros")(hidden)
    return tf.keras.layers.Add()([inputs, change])
