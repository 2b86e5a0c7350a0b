"""A functional model with a mask cannot be read back from an .h5 file."""

import logging

import tensorflow as tf


def masked():
    """A model of words, of which 0 is none.

    >>> masked().save("masked.keras")
    >>> tf.keras.models.load_model("masked.keras").output_shape
    (None, 2)
    >>> masked().save("masked.h5")
    >>> tf.keras.models.load_model("masked.h5")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Unknown layer: 'NotEqual'. Please ensure you are using...
    """
    logging.getLogger("absl").setLevel(logging.ERROR)  # of the old format
    words = tf.keras.Input((6,))
    rows = tf.keras.layers.Embedding(9, 3, mask_zero=True)(words)
    return tf.keras.Model(words, tf.keras.layers.LSTM(2)(rows))
