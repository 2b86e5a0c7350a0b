"""Two levels in one model: a raw operation inside a functional model."""

import numpy as np
import tensorflow as tf


def softsign_model():
    """Return a model whose activation is a raw operation.

    >>> model = softsign_model()
    >>> model.predict(np.array([[-1.0], [0.0], [3.0]]), verbose=0).ravel()
    array([-0.5 ,  0.  ,  0.75], dtype=float32)
    >>> [x / (1 + abs(x)) for x in (-1.0, 0.0, 3.0)]
    [-0.5, 0.0, 0.75]
    """
    row = tf.keras.Input(shape=(1,))
    layer = tf.keras.layers.Lambda(lambda x: tf.raw_ops.Softsign(features=x))
    return tf.keras.Model(row, layer(row))
