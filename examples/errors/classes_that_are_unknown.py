"""A file of a model names a class that Keras cannot find."""

import tensorflow as tf


class Twice(tf.keras.layers.Layer):
    """Doubles its input.

    >>> model = tf.keras.Sequential([tf.keras.Input((2,)), Twice(name="twice")], name="doubling")
    >>> model.save("twice.keras")
    >>> model.save_weights("twice.weights.h5")
    >>> config = {"class_name": "Thrice", "config": {}}
    >>> tf.keras.layers.deserialize(config)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: Could not locate class 'Thrice'. Make sure custom classes and functions are decorated with `@keras.saving.register_keras_serializable()`. If they are already decorated, make sure they are...
    """

    def call(self, inputs):
        return 2 * inputs
