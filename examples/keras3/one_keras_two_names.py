"""The package keras and tf.keras hold the same classes."""

import importlib

import tensorflow as tf


def standalone(name):
    """Return a name of the package keras, written with dots.

    >>> standalone("Model") is tf.keras.Model
    True
    >>> standalone("layers.Dense") is tf.keras.layers.Dense
    True
    >>> standalone("__version__") == tf.keras.__version__
    True
    >>> standalone("saving.load_model") is tf.keras.models.load_model
    True
    >>> hasattr(tf.keras, "saving")
    False
    >>> hasattr(tf.keras.backend, "mean"), hasattr(standalone("backend"), "mean")
    (True, False)
    """
    found = importlib.import_module("keras")
    for part in name.split("."):
        found = getattr(found, part)
    return found
