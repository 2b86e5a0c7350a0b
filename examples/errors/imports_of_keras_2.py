"""Imports of Keras 2 that lead nowhere in Keras 3."""

import importlib.util

import keras


def is_there(name):
    """Return whether a module can be imported.

    >>> is_there("keras.utils")
    True
    >>> keras.utils.np_utils  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras.utils' has no attribute 'np_utils'...
    >>> from tensorflow.keras.wrappers.scikit_learn import KerasClassifier
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'tensorflow.keras.wrappers.scikit_learn'
    >>> keras.preprocessing.image.ImageDataGenerator  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras.preprocessing.image' has no attribute 'ImageDataGenerator'...
    >>> from keras.preprocessing.text import Tokenizer
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'keras.preprocessing.text'
    >>> from keras.engine import Layer
    Traceback (most recent call last):
        ...
    ModuleNotFoundError: No module named 'keras.engine'
    """
    return importlib.util.find_spec(name) is not None
