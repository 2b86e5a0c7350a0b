"""A loop over a tensor in call raises in a graph; a loop over numbers does not."""

import numpy as np
import tensorflow as tf


class Powers(tf.keras.layers.Layer):
    """Add up the first powers of the inputs."""

    def __init__(self, exponents):
        super().__init__()
        self.exponents = exponents

    def call(self, inputs):
        total = tf.zeros_like(inputs)
        for exponent in self.exponents():
            total += inputs ** tf.cast(exponent, inputs.dtype)
        return total


def in_graph(exponents):
    """Return the powers of 2, added up by a functional model.

    >>> in_graph(lambda: range(1, 4))
    [[14.0]]
    >>> in_graph(lambda: tf.range(1, 4))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: ...Iterating over a symbolic `tf.Tensor` is not allowed...
    """
    inputs = tf.keras.Input((1,))
    model = tf.keras.Model(inputs, Powers(exponents)(inputs))
    return model.predict(np.array([[2.0]]), verbose=0).tolist()
