"""The input of a model as Keras 3 writes it into a file."""

import tensorflow as tf


def name_of_input(config):
    """Make the layer that a file describes; return its name.

    >>> name_of_input({"batch_shape": [None, 3], "name": "pixels"})
    'pixels'
    """
    return tf.keras.layers.InputLayer.from_config(config).name
