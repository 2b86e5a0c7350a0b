"""What a Sequential model computes: one layer after the other."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a model of two layers with random weights.

    >>> model = make_model()
    >>> rows = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")
    >>> hidden, output = model.layers
    >>> np.allclose(model(rows), output(hidden(rows)))
    True
    >>> kernel1, bias1, kernel2, bias2 = model.get_weights()
    >>> by_numpy = np.maximum(rows @ kernel1 + bias1, 0) @ kernel2 + bias2
    >>> np.allclose(model(rows), by_numpy, atol=1e-6)
    True
    >>> [weight.name for weight in model.weights]
    ['kernel', 'bias', 'kernel', 'bias']
    >>> [tuple(weight.shape) for weight in model.weights]
    [(2, 3), (3,), (3, 1), (1,)]
    """
    return tf.keras.Sequential(
        [
            tf.keras.Input(shape=(2,)),
            tf.keras.layers.Dense(3, activation="relu", name="hidden"),
            tf.keras.layers.Dense(1, name="output"),
        ]
    )
