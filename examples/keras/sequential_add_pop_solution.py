"""A Sequential model that is given another last layer."""

import numpy as np
import tensorflow as tf


def replace_last_layer(model, layer):
    """Take the last layer off a model and put another in its place.

    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(2,))])
    >>> model.add(tf.keras.layers.Dense(3, name="hidden"))
    >>> model.add(tf.keras.layers.Dense(1, name="output"))
    >>> kernel = model.layers[0].get_weights()[0]
    >>> new_layer = tf.keras.layers.Dense(5, name="new_output")
    >>> replace_last_layer(model, new_layer)
    >>> [layer.name for layer in model.layers], model.output_shape
    (['hidden', 'new_output'], (None, 5))
    >>> np.array_equal(kernel, model.layers[0].get_weights()[0])
    True
    """
    model.pop()
    model.add(layer)
