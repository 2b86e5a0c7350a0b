"""An .h5 file whose loss was given as a string loads with compile=False."""

import logging
import warnings

import tensorflow as tf


def save_as_h5(path):
    """Save a model in the old format, without what Keras says about that.

    >>> save_as_h5("model.h5")
    >>> tf.keras.models.load_model("model.h5").loss
    Traceback (most recent call last):
        ...
    ValueError: Could not deserialize 'keras.metrics.mse' because it is not a KerasSaveable subclass
    >>> model = tf.keras.models.load_model("model.h5", compile=False)
    >>> model(tf.constant([[1.0, 2.0]])).numpy().tolist()
    [[3.0]]
    >>> model.compile(optimizer="sgd", loss="mse")
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    model = tf.keras.Sequential([tf.keras.Input((2,)), layer])
    model.compile(optimizer="sgd", loss="mse")
    logging.getLogger("absl").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save(path)
