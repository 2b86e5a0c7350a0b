"""Imports from modules of Keras that were taken apart."""

import importlib.util

import keras


def is_there(name):
    """Return whether a module can be imported.

    >>> is_there("keras.layers")
    True
    >>> from keras.layers.normalization import BatchNormalization
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'keras.layers.normalization'
    >>> from keras.layers.convolutional import Conv2D
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'keras.layers.convolutional'
    >>> from tensorflow.keras.layers.experimental import preprocessing
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'tensorflow.keras.layers.experimental'
    >>> keras.optimizers.adam  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras.optimizers' has no attribute 'adam'...
    >>> from keras.backend.tensorflow_backend import set_session
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'keras.backend.tensorflow_backend'
    """
    return importlib.util.find_spec(name) is not None
