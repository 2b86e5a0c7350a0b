"""tf.contrib is gone, from tensorflow and from compat.v1."""

import importlib

import tensorflow as tf


def found(name):
    """Import a module; return its name.

    >>> found("tensorflow.contrib.layers")
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'tensorflow.contrib'
    """
    return importlib.import_module(name).__name__


def has_contrib():
    """Return whether the two modules have it.

    >>> has_contrib()
    [False, False]
    """
    return [hasattr(module, "contrib") for module in (tf, tf.compat.v1)]
