"""What save and save_weights say to names that they took before."""

import os
import tempfile

import tensorflow as tf


def save_as(name, weights=False):
    """Save a small model under a name, in a folder that is then removed.

    >>> save_as("model")
    Traceback (most recent call last):
        ...
    ValueError: Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format (recommended) or a `.h5` extension. Use `model.export(filepath)` if you want to export a SavedModel for use with TFLite/TFServing/etc. Received: filepath=model.
    >>> save_as("model.h5", weights=True)
    Traceback (most recent call last):
        ...
    ValueError: The filename must end in `.weights.h5`. Received: filepath=model.h5
    >>> save_as("model.keras")
    >>> save_as("model.weights.h5", weights=True)
    """
    layers = [tf.keras.Input(shape=(2,)), tf.keras.layers.Dense(1)]
    model = tf.keras.Sequential(layers)
    home = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            (model.save_weights if weights else model.save)(name)
        finally:
            os.chdir(home)
