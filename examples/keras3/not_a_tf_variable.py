"""The weights of a Keras layer are no TensorFlow variables any more."""

import tensorflow as tf


def built_layer():
    """Return a Dense layer that has its weights.

    >>> layer = built_layer()
    >>> isinstance(layer, tf.Module)
    False
    >>> isinstance(layer.kernel, tf.Variable)
    False
    >>> layer.kernel.name
    'kernel'
    >>> layer.kernel
    <Variable path=first/kernel, shape=(2, 1), dtype=float32, value=[[1.]
     [1.]]>
    >>> tf.reduce_sum(layer.kernel).numpy().item()
    2.0
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones", name="first")
    layer.build((None, 2))
    return layer
