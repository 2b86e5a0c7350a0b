"""A functional model made from a subclassed one, with the same weights."""

import numpy as np
import tensorflow as tf


class TwoLayers(tf.keras.Model):
    """A hidden layer and an output.

    >>> model = TwoLayers()
    >>> inputs = tf.keras.Input(shape=(2,))
    >>> graph_of_layers = tf.keras.Model(inputs, model.call(inputs))
    >>> [layer.name for layer in graph_of_layers.layers[1:]]
    ['hidden', 'score']
    >>> graph_of_layers.output_shape
    (None, 1)
    >>> rows = np.array([[1.0, 2.0]], "float32")
    >>> bool(np.array_equal(model(rows), graph_of_layers(rows)))
    True
    >>> graph_of_layers.layers[1] is model.hidden
    True
    """

    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(3, name="hidden")
        self.score = tf.keras.layers.Dense(1, name="score")

    def call(self, inputs):
        """Return one number for each row."""
        return self.score(self.hidden(inputs))
