"""What Model.save takes as a path."""

import tensorflow as tf


def small_model():
    """Return a compiled model of one layer.

    >>> model = small_model()
    >>> model.save("model.keras")
    >>> model.save("folder")
    Traceback (most recent call last):
        ...
    ValueError: Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format (recommended) or a `.h5` extension. Use `model.export(filepath)` if you want to export a SavedModel for use with TFLite/TFServing/etc. Received: filepath=folder.
    >>> model.save("folder", save_format="tf")
    Traceback (most recent call last):
        ...
    ValueError: The `save_format` argument is deprecated in Keras 3. Please remove this argument and pass a file path with either `.keras` or `.h5` extension.Received: save_format=tf
    """
    model = tf.keras.Sequential(
        [tf.keras.Input((2,)), tf.keras.layers.Dense(1)]
    )
    model.compile(optimizer="sgd", loss="mse")
    return model
