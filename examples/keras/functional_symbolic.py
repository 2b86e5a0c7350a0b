"""What flows between the layers while a functional model is made."""

import tensorflow as tf


def call_layer():
    """Return an input and the output of a layer that is called on it.

    >>> features, hidden = call_layer()
    >>> hidden.shape, hidden.dtype
    ((None, 3), 'float32')
    >>> type(hidden).__name__
    'KerasTensor'
    >>> hidden.numpy()
    Traceback (most recent call last):
        ...
    AttributeError: 'KerasTensor' object has no attribute 'numpy'
    """
    features = tf.keras.Input(shape=(2,), name="features")
    return features, tf.keras.layers.Dense(3, name="hidden")(features)
