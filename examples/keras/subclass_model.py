"""A model as a Python class: layers in __init__, the computation in call."""

import numpy as np
import tensorflow as tf


class TwoLayers(tf.keras.Model):
    """A hidden layer and an output.

    >>> rows = np.array([[1.0, 2.0], [3.0, -1.0]], "float32")
    >>> model = TwoLayers(3)
    >>> first, second = model(rows), model(rows)
    >>> bool(np.array_equal(first, second))
    True
    >>> len(model.weights)
    4
    >>> other = TwoLayers(3)
    >>> bool(np.array_equal(model(rows), other(rows)))
    False
    """

    def __init__(self, width):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(width, activation="tanh")
        self.score = tf.keras.layers.Dense(1)

    def call(self, inputs):
        """Return one number for each row."""
        return self.score(self.hidden(inputs))
