"""What layers, optimizers and symbolic inputs of Keras 2 had."""

import tensorflow as tf


def called():
    """A layer that has been called.

    >>> called().inbound_nodes
    Traceback (most recent call last):
        ...
    AttributeError: 'Dense' object has no attribute 'inbound_nodes'
    >>> called().get_output_at(0)
    Traceback (most recent call last):
        ...
    AttributeError: 'Dense' object has no attribute 'get_output_at'
    >>> called().output.shape, called().input.shape
    ((None, 1), (None, 2))
    >>> tf.keras.optimizers.Adam().get_updates([], [])
    Traceback (most recent call last):
        ...
    AttributeError: 'Adam' object has no attribute 'get_updates'
    >>> tf.keras.Input((2,))._keras_shape
    Traceback (most recent call last):
        ...
    AttributeError: 'KerasTensor' object has no attribute '_keras_shape'
    """
    layer = tf.keras.layers.Dense(1)
    layer(tf.keras.Input((2,)))
    return layer
