"""Inputs that a layer refuses."""

import numpy as np
import tensorflow as tf


def call(layer, *shape):
    """Return the shape that a layer makes of an input.

    >>> call(tf.keras.layers.Dense(2), 4, 3)
    [4, 2]
    >>> call(tf.keras.layers.Dense(2, name="dense"), 3)
    Traceback (most recent call last):
        ...
    ValueError: Input 0 with name 'None' of layer 'dense' is incompatible with the layer: expected min_ndim=2, found ndim=1. Full shape received: (3,)
    >>> call(tf.keras.layers.Conv2D(2, 3, name="convolution"), 4, 28, 28)
    Traceback (most recent call last):
        ...
    ValueError: Input 0 with name 'None' of layer 'convolution' is incompatible with the layer: expected min_ndim=4, found ndim=3. Full shape received: (4, 28, 28)
    >>> call(tf.keras.layers.LSTM(2, name="recurrent"), 3, 4)
    Traceback (most recent call last):
        ...
    ValueError: Input 0 with name 'None' of layer 'recurrent' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (3, 4)
    >>> tf.keras.layers.Dense(1, name="dense")([np.ones((1, 2)), np.ones((1, 2))])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Layer "dense" expects 1 input(s), but it received 2 input tensors. Inputs received: [<tf.Tensor: shape=(1, 2), dtype=float32, numpy=array([[1., 1.]], dtype=float32)>, <tf.Tensor:...
    >>> tf.keras.layers.Conv2D(2, 5)(tf.keras.Input((3, 3, 1)))
    Traceback (most recent call last):
        ...
    ValueError: Computed output size would be zero or negative. Received `inputs shape=(None, 3, 3, 1)`, `kernel shape=(5, 5, 1, 2)`, `dilation_rate=[1 1]`, `strides=(1, 1)`, `padding=valid`.
    """
    return layer(tf.zeros(shape)).shape.as_list()
