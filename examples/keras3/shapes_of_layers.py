"""Where a layer's shapes are now."""

import tensorflow as tf


def named_model():
    """Return a model whose only layer is called double.

    >>> layer = named_model().get_layer("double")
    >>> layer.output_shape
    Traceback (most recent call last):
        ...
    AttributeError: 'Dense' object has no attribute 'output_shape'
    >>> layer.input_shape
    Traceback (most recent call last):
        ...
    AttributeError: 'Dense' object has no attribute 'input_shape'
    >>> tuple(layer.output.shape), tuple(layer.input.shape)
    ((None, 3), (None, 2))
    >>> named_model().output_shape
    (None, 3)
    """
    double = tf.keras.layers.Dense(3, name="double")
    return tf.keras.Sequential([tf.keras.Input((2,)), double])
