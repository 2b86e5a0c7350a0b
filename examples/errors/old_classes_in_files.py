"""A file of Keras 2 names a class of Keras that Keras 3 does not have."""

import json
import logging

import h5py
import tensorflow as tf


def load(name, custom_objects=None):
    """Load a file whose layer has this class's name, as old files have it.

    >>> load("TFOpLambda")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Unknown layer: 'TFOpLambda'. Please ensure you are using...
    >>> load("BatchNormalizationV1")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Unknown layer: 'BatchNormalizationV1'. Please ensure you...
    >>> today = tf.keras.layers.BatchNormalization
    >>> load("BatchNormalizationV1", {"BatchNormalizationV1": today})
    (None, 2)
    """
    logging.getLogger("absl").setLevel(logging.ERROR)  # of the old format
    layer = tf.keras.layers.BatchNormalization()
    tf.keras.Sequential([tf.keras.Input((2,)), layer]).save("old.h5")
    with h5py.File("old.h5", "r+") as file:
        model = json.loads(file.attrs["model_config"])
        model["config"]["layers"][-1]["class_name"] = name
        file.attrs["model_config"] = json.dumps(model)
    return tf.keras.models.load_model(
        "old.h5", custom_objects, False
    ).output_shape
