"""A layer whose argument is an object, written down and read back."""

import numpy as np
import tensorflow as tf

layers = tf.keras.layers


class NotWritten(layers.Layer):
    """The inputs plus what another layer makes of them.

    >>> NotWritten(layers.ReLU()).get_config()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    NotImplementedError: ...the object must override `get_config()`...
    """

    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def call(self, inputs):
        return inputs + self.inner(inputs)


class Written(NotWritten):
    """The same layer, with the inner one in its configuration.

    >>> config = Written(layers.ReLU()).get_config()
    >>> Written.from_config(config)(np.array([-1.0, 2.0], "float32")).numpy()
    array([-1.,  4.], dtype=float32)
    """

    def get_config(self):
        return {**super().get_config(), "inner": layers.serialize(self.inner)}

    @classmethod
    def from_config(cls, config):
        inner = layers.deserialize(config["inner"])
        return cls(**{**config, "inner": inner})
