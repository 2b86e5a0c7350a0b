"""A layer without get_config, whose arguments are plain numbers."""

import tensorflow as tf


class Power(tf.keras.layers.Layer):
    """Each input to a power.

    >>> config = Power(3).get_config()
    >>> config["exponent"]
    3
    >>> Power.from_config(config).exponent
    3
    """

    def __init__(self, exponent, **kwargs):
        super().__init__(**kwargs)
        self.exponent = exponent
