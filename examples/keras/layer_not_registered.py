"""Keras does not know a class that was not registered."""

import tensorflow as tf


class Twice(tf.keras.layers.Layer):
    """Each input twice.

    >>> config = tf.keras.layers.serialize(Twice())
    >>> config["class_name"], config["registered_name"]
    ('Twice', 'Twice')
    >>> tf.keras.layers.deserialize(config)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: Could not locate class 'Twice'. ...
    >>> known = {"Twice": Twice}
    >>> layer = tf.keras.layers.deserialize(config, custom_objects=known)
    >>> type(layer).__name__
    'Twice'
    """

    def call(self, inputs):
        """Return the inputs twice."""
        return 2 * inputs
