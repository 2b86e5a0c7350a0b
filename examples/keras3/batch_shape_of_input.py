"""A fixed batch size is an argument of Input."""

import tensorflow as tf


def fixed_batch_layer():
    """Return a layer for batches of four.

    >>> fixed_batch_layer().name
    Traceback (most recent call last):
        ...
    ValueError: Unrecognized keyword arguments passed to Dense: {'batch_input_shape': (4, 2)}
    """
    return tf.keras.layers.Dense(1, batch_input_shape=(4, 2), name="four")


def fixed_batch_model():
    """Return a model for batches of four.

    >>> fixed_batch_model().input_shape
    (4, 2)
    """
    inputs = tf.keras.Input((2,), batch_size=4)
    return tf.keras.Model(inputs, tf.keras.layers.Dense(1)(inputs))
