"""Weights for another model."""

import numpy as np
import tensorflow as tf


def line(units=1):
    """Return a model with one layer.

    >>> line().set_weights([np.ones((2, 1)), np.zeros(1)])
    >>> line().set_weights([np.ones((2, 1))])
    Traceback (most recent call last):
        ...
    ValueError: You called `set_weights(weights)` on layer 'line' with a weight list of length 1, but the layer was expecting 2 weights.
    >>> line().set_weights([np.ones((3, 1)), np.zeros(1)])
    Traceback (most recent call last):
        ...
    ValueError: Layer line weight shape (2, 1) is not compatible with provided weight shape (3, 1).
    >>> line().save_weights("line.weights.h5")
    >>> line(3).load_weights("line.weights.h5")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: A total of 1 objects could not be loaded. Example error message for object <Dense name=only, built=True>:...
    """
    return tf.keras.Sequential(
        [
            tf.keras.Input((2,)),
            tf.keras.layers.Dense(units, None, True, "ones", name="only"),
        ],
        name="line",
    )
