"""A batch with a column too many is refused."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a model that takes two columns.

    >>> model = make_model()
    >>> model(np.zeros((4, 2))).shape
    TensorShape([4, 1])
    >>> model(np.zeros((4, 3)))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: ...expected axis -1 of input shape to have value 2...
    """
    return tf.keras.Sequential(
        [tf.keras.Input(shape=(2,)), tf.keras.layers.Dense(1, name="output")],
    )
