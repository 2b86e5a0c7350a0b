"""A tf.Variable in a plain attribute of a layer stays as it is."""

import numpy as np
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    """The inputs times one number, kept in two ways.

    >>> x = np.linspace(1, 2, 10, dtype="float32")[:, np.newaxis]
    >>> layer = Scale()
    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])
    >>> model.compile(tf.keras.optimizers.SGD(0.05), loss="mse")
    >>> history = model.fit(x, 2 * x, 10, epochs=40, verbose=0)
    >>> float(layer.plain.numpy()), float(layer.added.numpy())
    (1.0, 2.000)
    >>> len(model.weights)
    1
    """

    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(1.0)
        self.added = self.add_weight(name="added", shape=(), initializer="ones")

    def call(self, inputs):
        """Return the inputs times both numbers."""
        return inputs * self.plain * self.added
