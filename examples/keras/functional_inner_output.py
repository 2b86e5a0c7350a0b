"""A second model from an inner tensor of the first one."""

import numpy as np
import tensorflow as tf


def make_models():
    """Return a model, and one that ends at its hidden layer.

    >>> model, encoder = make_models()
    >>> rows = np.array([[1.0, 2.0]], "float32")
    >>> encoder(rows).shape, model(rows).shape
    (TensorShape([1, 3]), TensorShape([1, 1]))
    >>> encoder.get_layer("hidden") is model.get_layer("hidden")
    True
    >>> model.get_layer("hidden").set_weights([np.ones((2, 3)), np.zeros(3)])
    >>> encoder(rows).numpy()
    array([[3., 3., 3.]], dtype=float32)
    """
    inputs = tf.keras.Input(shape=(2,))
    hidden = tf.keras.layers.Dense(3, name="hidden")(inputs)
    output = tf.keras.layers.Dense(1, name="output")(hidden)
    model = tf.keras.Model(inputs, output)
    return model, tf.keras.Model(inputs, model.get_layer("hidden").output)
