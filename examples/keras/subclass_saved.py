"""A model class that can be saved and loaded, and one that cannot be saved."""

import numpy as np
import tensorflow as tf


@tf.keras.utils.register_keras_serializable("guide")
class NoConfig(tf.keras.Model):
    """A model of one layer, without get_config."""

    def __init__(self, width, **kwargs):
        super().__init__(**kwargs)
        self.hidden = tf.keras.layers.Dense(width)

    def call(self, inputs):
        return self.hidden(inputs)


@tf.keras.utils.register_keras_serializable("guide")
class WithConfig(NoConfig):
    """The same model, with get_config."""

    def get_config(self):
        return {**super().get_config(), "width": self.hidden.units}


def come_back(model):
    """Return whether a model gives the same after a trip through a file.

    >>> come_back(WithConfig(3))
    True
    >>> come_back(NoConfig(3))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    NotImplementedError: ...the object must override `get_config()`...
    """
    before = model(np.eye(2))
    model.save("model.keras")
    loaded = tf.keras.models.load_model("model.keras")
    return np.array_equal(before, loaded(np.eye(2)))
