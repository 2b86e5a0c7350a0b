"""A SavedModel folder is no model any more, but it can be a layer."""

import tensorflow as tf


def doubling_model():
    """Return a model that doubles.

    >>> tf.saved_model.save(doubling_model(), "folder")
    >>> tf.keras.models.load_model("folder").name  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: File format not supported: filepath=folder. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension)...
    >>> layer = tf.keras.layers.TFSMLayer("folder", "serving_default")
    >>> [value.numpy() for value in layer(tf.constant([[4.0]])).values()]
    [array([[8.]], dtype=float32)]
    """
    inputs = tf.keras.Input((1,), name="x")
    outputs = tf.keras.layers.Add(name="doubled")([inputs, inputs])
    return tf.keras.Model(inputs, outputs, name="doubling")
