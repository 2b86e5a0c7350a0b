"""A Sequential model without an Input has no weights until it is called."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a model that does not know its input's shape.

    >>> model = make_model()
    >>> model.built
    False
    >>> model.weights
    []
    >>> model.count_params()
    Traceback (most recent call last):
        ...
    ValueError: You tried to call `count_params` on layer 'two_layers', but the layer isn't built. You can build it manually via: `layer.build(input_shape)`.
    >>> model(np.zeros((4, 2))).shape
    TensorShape([4, 1])
    >>> model.count_params()
    13
    """
    return tf.keras.Sequential(
        [tf.keras.layers.Dense(3), tf.keras.layers.Dense(1)],
        name="two_layers",
    )
