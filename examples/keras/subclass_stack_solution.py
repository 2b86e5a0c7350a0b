"""A subclassed model of as many layers as it is asked for."""

import numpy as np
import tensorflow as tf


class Stack(tf.keras.Model):
    """Layers in a list, called one after the other.

    >>> model = Stack([5, 3, 1])
    >>> model(np.zeros((2, 4))).shape
    TensorShape([2, 1])
    >>> [tuple(kernel.shape) for kernel in model.weights[::2]]
    [(4, 5), (5, 3), (3, 1)]
    >>> model.count_params() == (4 + 1) * 5 + (5 + 1) * 3 + (3 + 1) * 1
    True
    """

    def __init__(self, widths):
        super().__init__()
        self.stack = [tf.keras.layers.Dense(width) for width in widths]

    def call(self, inputs):
        """Return what the last layer gives."""
        for layer in self.stack:
            inputs = layer(inputs)
        return inputs
