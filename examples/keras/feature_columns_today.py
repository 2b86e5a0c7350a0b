"""The layer that took feature columns is gone."""

import tensorflow as tf


def layer_for(columns):
    """Return a layer that takes feature columns.

    >>> layer_for([])
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras._tf_keras.keras.layers' has no attribute 'DenseFeatures'
    """
    return tf.keras.layers.DenseFeatures(columns)
