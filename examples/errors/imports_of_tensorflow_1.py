"""Imports of TensorFlow 1 that lead nowhere now."""

import importlib.util


def is_there(name):
    """Return whether a module can be imported.

    >>> is_there("tensorflow")
    True
    >>> import tensorflow.contrib.slim as slim
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'tensorflow.contrib'
    >>> from tensorflow.examples.tutorials.mnist import input_data
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'tensorflow.examples'
    >>> import tensorflow_addons
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'tensorflow_addons'
    """
    return importlib.util.find_spec(name) is not None
