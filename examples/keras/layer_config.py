"""A layer that can be written down and read back."""

import numpy as np
import tensorflow as tf


class Power(tf.keras.layers.Layer):
    """Each input to a power.

    >>> config = Power(3, name="cube").get_config()
    >>> config["exponent"], config["name"]
    (3, 'cube')
    >>> copy = Power.from_config(config)
    >>> copy(np.array([2.0, 3.0], "float32")).numpy()
    array([ 8., 27.], dtype=float32)
    """

    def __init__(self, exponent, **kwargs):
        super().__init__(**kwargs)
        self.exponent = exponent

    def call(self, inputs):
        """Return the power of each input."""
        return inputs**self.exponent

    def get_config(self):
        """Return the arguments that make this layer again."""
        return {**super().get_config(), "exponent": self.exponent}
