"""The first argument of add_weight is a shape today; it was a name."""

import tensorflow as tf


class NameFirst(tf.keras.layers.Layer):
    """A layer that passes the name first.

    >>> NameFirst().build((None, 3))
    Traceback (most recent call last):
        ...
    ValueError: `name` must be passed as a keyword argument. Received: add_weight('factor', ...). Use: add_weight(shape=..., name='factor').
    """

    def build(self, input_shape):
        """Make a weight as Keras 2 examples did."""
        self.factor = self.add_weight("factor", shape=input_shape[-1:])


class NameGiven(tf.keras.layers.Layer):
    """A layer that gives the name by its keyword.

    >>> layer = NameGiven()
    >>> layer.build((None, 3))
    >>> layer.factor.name, tuple(layer.factor.shape)
    ('factor', (3,))
    """

    def build(self, input_shape):
        """Make a weight in a way that both accept."""
        self.factor = self.add_weight(name="factor", shape=input_shape[-1:])
