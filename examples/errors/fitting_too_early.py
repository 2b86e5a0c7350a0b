"""Things asked of a model before it can answer."""

import numpy as np
import tensorflow as tf


def fresh():
    """Return a model that does not know its input yet.

    >>> fresh().fit(np.ones((4, 2)), np.ones((4, 1)))
    Traceback (most recent call last):
        ...
    ValueError: You must call `compile()` before using the model.
    >>> fresh().output  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: The layer fresh has never been called and thus has no defined output...
    >>> fresh().save_weights("fresh.weights.h5")
    Traceback (most recent call last):
        ...
    ValueError: You are saving a model that has not yet been built. Try building the model first by calling it on some data or by using `build()`.
    >>> fresh().get_layer("hidden")
    Traceback (most recent call last):
        ...
    ValueError: No such layer: hidden. Existing layers are: ['only'].
    """
    return tf.keras.Sequential(
        [tf.keras.layers.Dense(1, name="only")], name="fresh"
    )
