"""A convolution takes no mask, and says so."""

import warnings

import numpy as np
import tensorflow as tf


def warned(layer):
    """Return the warnings when a layer is called with a mask, in short.

    >>> warned(tf.keras.layers.LSTM(2))
    []
    >>> warned(tf.keras.layers.Conv1D(2, 2))
    ['this layer does not support masking and will therefore destroy the mask information']
    """
    embedding = tf.keras.layers.Embedding(6, 4, mask_zero=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer(embedding(np.array([[3, 5, 0, 0]])))
    messages = [str(warning.message) for warning in caught]
    about_masks = [text for text in messages if "masking" in text]
    return [text.split("However, ")[-1].split(". ")[0] for text in about_masks]
