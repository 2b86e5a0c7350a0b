"""A SavedModel is refused by load_model, and taken as a layer."""

import tempfile

import numpy as np
import tensorflow as tf


def load_as_layer():
    """Return a model around a SavedModel; print what load_model says to it.

    >>> model = load_as_layer()  # doctest: +ELLIPSIS
    File format not supported: filepath=FOLDER. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer(FOLDER, call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name).
    >>> model.predict(np.array([[1.0, 2.0]]), verbose=0)
    array([[3.]], dtype=float32)
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    model = tf.keras.Sequential([tf.keras.Input(shape=(2,)), layer])
    with tempfile.TemporaryDirectory() as folder:
        model.export(folder, verbose=False)
        try:
            tf.keras.models.load_model(folder)
        except ValueError as error:
            print(str(error).replace(folder, "FOLDER"))
        loaded = tf.keras.layers.TFSMLayer(folder, call_endpoint="serve")
    return tf.keras.Sequential([tf.keras.Input(shape=(2,)), loaded])
