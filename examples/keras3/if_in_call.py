"""A Python if on a tensor raises in the call of a layer, once there is a graph."""

import tensorflow as tf


class Positive(tf.keras.layers.Layer):
    """Turn the inputs round if their sum is negative."""

    def call(self, inputs):
        if tf.reduce_sum(inputs) < 0:
            return -inputs
        return inputs


def in_graph(layer):
    """Return what a functional model of the layer makes of a row.

    >>> row = tf.constant([[-1.0, -2.0]])
    >>> Positive()(row).numpy()
    array([[1., 2.]], dtype=float32)
    >>> in_graph(Positive())(row).numpy()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: ...Using a symbolic `tf.Tensor` as a Python `bool` is not allowed...
    """
    inputs = tf.keras.Input((2,))
    return tf.keras.Model(inputs, layer(inputs))
