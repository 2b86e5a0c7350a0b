"""Words go to predict as a tensor or a data set, and not as an array."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a model that gives each word its number.

    >>> model, words = make_model(), np.array([["sun"], ["rain"]])
    >>> model.predict(words, verbose=0)
    Traceback (most recent call last):
        ...
    ValueError: Invalid dtype: str128
    >>> model.predict(words.astype(object), verbose=0)
    Traceback (most recent call last):
        ...
    ValueError: Invalid dtype: object
    >>> model.predict(tf.constant(words), verbose=0)
    array([[2],
           [1]])
    """
    words = tf.keras.Input(shape=(1,), dtype="string")
    look_up = tf.keras.layers.StringLookup(vocabulary=["rain", "sun"])
    return tf.keras.Model(words, look_up(words))
