"""A subclassed model gets its weights from a call on a stand-in."""

import warnings

import tensorflow as tf


class Hidden(tf.keras.Model):
    """A model of one layer.

    >>> model = Hidden(name="hidden")
    >>> model(tf.keras.Input((2,))).shape
    (None, 3)
    >>> len(model.weights), tuple(model.input.shape)
    (2, (None, 2))
    >>> build(Hidden(name="hidden"))
    (0, ["`build()` was called on layer 'hidden'"])
    """

    def __init__(self, name):
        super().__init__(name=name)
        self.layer = tf.keras.layers.Dense(3)

    def call(self, inputs):
        """Return what the layer makes of the inputs."""
        return self.layer(inputs)


def build(model):
    """Build a model for rows of two; return its weights' number, and warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model.build((None, 2))
    messages = [str(warning.message).split(",")[0] for warning in caught]
    return len(model.weights), messages
