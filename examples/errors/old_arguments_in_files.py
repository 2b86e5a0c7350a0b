"""A file of Keras 2 gives a layer an argument that it no longer takes."""

import json
import logging

import h5py
import tensorflow as tf


def write(layer, shape, **more):
    """Write a model of one layer; its configuration says more, as old files do.

    >>> write(tf.keras.layers.DepthwiseConv2D(3), (8, 8, 3), groups=1)
    >>> tf.keras.models.load_model("old.h5", compile=False)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: Error when deserializing class 'DepthwiseConv2D' using config={...
    <BLANKLINE>
    Exception encountered: Unrecognized keyword arguments passed to DepthwiseConv2D: {'groups': 1}
    >>> write(tf.keras.layers.LSTM(2), (5, 3), time_major=False)
    >>> tf.keras.models.load_model("old.h5", compile=False)
    Traceback (most recent call last):
        ...
    ValueError: Unrecognized keyword arguments passed to LSTM: {'time_major': False}
    """
    logging.getLogger("absl").setLevel(logging.ERROR)  # of the old format
    tf.keras.Sequential([tf.keras.Input(shape), layer]).save("old.h5")
    with h5py.File("old.h5", "r+") as file:
        model = json.loads(file.attrs["model_config"])
        model["config"]["layers"][-1]["config"].update(more)
        file.attrs["model_config"] = json.dumps(model)
