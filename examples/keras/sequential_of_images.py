"""A stack of predefined layers for images, and the shapes on the way."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a small network that takes images of 8 by 8 pixels.

    >>> model = make_model()
    >>> for layer in model.layers:
    ...     print(layer.name, tuple(layer.output.shape), layer.count_params())
    convolve (None, 6, 6, 4) 40
    pool (None, 3, 3, 4) 0
    flatten (None, 36) 0
    classify (None, 4) 148
    >>> shares = model.predict(np.zeros((2, 8, 8, 1)), verbose=0)
    >>> shares.tolist()
    [[0.25, 0.25, 0.25, 0.25], [0.25, 0.25, 0.25, 0.25]]
    """
    return tf.keras.Sequential(
        [
            tf.keras.Input(shape=(8, 8, 1)),
            tf.keras.layers.Conv2D(4, 3, activation="relu", name="convolve"),
            tf.keras.layers.MaxPooling2D(2, name="pool"),
            tf.keras.layers.Flatten(name="flatten"),
            tf.keras.layers.Dense(4, activation="softmax", name="classify"),
        ]
    )
