"""add_weight takes a shape first; a name must be given by keyword."""

import tensorflow as tf


class Bias(tf.keras.layers.Layer):
    """Add a weight, whose name is given first, as in early examples of TensorFlow 2."""

    def build(self, input_shape):
        self.bias = self.add_weight("bias", shape=input_shape[-1:])

    def call(self, inputs):
        return inputs + self.bias


class Total(tf.keras.metrics.Metric):
    """A metric with a weight, whose name is given first.

    >>> Total()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Cannot convert 'total' to a shape. Found invalid dimension ... of type ...
    """

    def __init__(self):
        super().__init__(name="total")
        self.total = self.add_weight("total", initializer="zeros")


def shape_after(layer):
    """Return the shape of what a layer makes of a row of two.

    >>> shape_after(Bias())
    Traceback (most recent call last):
        ...
    ValueError: `name` must be passed as a keyword argument. Received: add_weight('bias', ...). Use: add_weight(shape=..., name='bias').
    """
    return tuple(layer(tf.ones((1, 2))).shape)
