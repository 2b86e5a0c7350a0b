"""A TensorFlow function refuses what flows between layers; an op takes it."""

import numpy as np
import tensorflow as tf


def make_model(root):
    """Return a model that takes the square root of its input.

    >>> make_model(tf.sqrt)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: A KerasTensor cannot be used as input to a TensorFlow function. ...
    >>> model = make_model(tf.keras.ops.sqrt)
    >>> model(np.array([[4.0], [9.0]])).numpy().tolist()
    [[2.0], [3.0]]
    """
    area = tf.keras.Input(shape=(1,), name="area")
    return tf.keras.Model(area, root(area))
