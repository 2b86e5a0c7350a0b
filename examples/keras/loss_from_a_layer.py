"""A layer adds to the loss what it finds in its inputs."""

import numpy as np
import tensorflow as tf


class KeepSmall(tf.keras.layers.Layer):
    """The inputs, and a penalty on their mean size.

    >>> layer = KeepSmall(0.1)
    >>> outputs = layer(np.array([[3.0, -5.0]], "float32"))
    >>> [float(penalty) for penalty in layer.losses]
    [0.4000]
    >>> outputs = layer(np.array([[1.0, 1.0]], "float32"))
    >>> [float(penalty) for penalty in layer.losses]
    [0.1000]
    """

    def __init__(self, rate, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        """Return the inputs as they are."""
        self.add_loss(self.rate * tf.reduce_mean(tf.abs(inputs)))
        return inputs
