"""What each layer of the first network does to a row of two numbers."""

import tensorflow as tf


def make_model():
    """Return the network, not yet trained.

    >>> make_model().count_params()
    1185
    >>> 2 * 32 + 32, 32 * 32 + 32, 32 * 1 + 1
    (96, 1056, 33)
    >>> row = tf.constant([[1.0, 0.8]])
    >>> for layer in make_model().layers:
    ...     row = layer(row)
    ...     print(layer.name, tuple(row.shape))
    first (1, 32)
    second (1, 32)
    distance (1, 1)
    """
    layers = [
        tf.keras.Input(shape=(2,)),
        tf.keras.layers.Dense(32, activation="tanh", name="first"),
        tf.keras.layers.Dense(32, activation="tanh", name="second"),
        tf.keras.layers.Dense(1, name="distance"),
    ]
    return tf.keras.Sequential(layers)
