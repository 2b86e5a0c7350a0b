"""An .h5 file whose loss has a short name loads with compile=False."""

import logging
import warnings

import tensorflow as tf


def save_as_h5(path, loss):
    """Save a model in the old format, without what Keras says about that.

    >>> save_as_h5("model.h5", loss="mse")
    >>> tf.keras.models.load_model("model.h5").loss
    Traceback (most recent call last):
        ...
    ValueError: Could not deserialize 'keras.metrics.mse' because it is not a KerasSaveable subclass
    >>> model = tf.keras.models.load_model("model.h5", compile=False)
    >>> model(tf.constant([[1.0, 2.0]])).numpy().tolist()
    [[3.0]]
    >>> save_as_h5("short.h5", loss="mae")
    >>> tf.keras.models.load_model("short.h5").loss
    Traceback (most recent call last):
        ...
    ValueError: Could not deserialize 'keras.metrics.mae' because it is not a KerasSaveable subclass
    >>> save_as_h5("long.h5", loss="mean_squared_error")
    >>> tf.keras.models.load_model("long.h5").loss.__name__
    'mean_squared_error'
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    model = tf.keras.Sequential([tf.keras.Input((2,)), layer])
    model.compile(optimizer="sgd", loss=loss)
    logging.getLogger("absl").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save(path)
