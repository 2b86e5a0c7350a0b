"""A dense layer by hand: its weights are made when a shape is known."""

import numpy as np
import tensorflow as tf


class ByHand(tf.keras.layers.Layer):
    """Inputs times a kernel, plus a bias.

    >>> rows = np.array([[1.0, 2.0, 3.0], [0.0, -1.0, 1.0]], "float32")
    >>> layer = ByHand(2)
    >>> layer(rows).shape
    TensorShape([2, 2])
    >>> [(weight.name, tuple(weight.shape)) for weight in layer.weights]
    [('kernel', (3, 2)), ('bias', (2,))]
    >>> dense = tf.keras.layers.Dense(2)
    >>> dense.build((None, 3))
    >>> dense.set_weights(layer.get_weights())
    >>> bool(np.array_equal(layer(rows), dense(rows)))
    True
    """

    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        """Make the weights for inputs of this shape."""
        shape = (input_shape[-1], self.units)
        self.kernel = self.add_weight(
            name="kernel", shape=shape, initializer="glorot_uniform"
        )
        self.bias = self.add_weight(
            name="bias", shape=(self.units,), initializer="zeros"
        )

    def call(self, inputs):
        """Return the layer's output."""
        return tf.matmul(inputs, self.kernel) + self.bias
