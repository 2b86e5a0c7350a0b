"""A layer of one's own in a file, and out of it again."""

import tempfile
from pathlib import Path

import numpy as np
import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="guide")
class Shift(tf.keras.layers.Layer):
    """The inputs plus a weight."""

    def build(self, input_shape):
        """Make one number for each column."""
        self.shift = self.add_weight(name="shift", shape=input_shape[-1:])

    def call(self, inputs):
        """Return the inputs, shifted."""
        return inputs + self.shift


def save_and_load(model):
    """Return the model after a trip through a file.

    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(2,)), Shift()])
    >>> model.set_weights([np.array([10.0, 20.0])])
    >>> loaded = save_and_load(model)
    >>> type(loaded.layers[0]).__name__
    'Shift'
    >>> loaded(np.array([[1.0, 2.0]], "float32")).numpy()
    array([[11., 22.]], dtype=float32)
    """
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "model.keras")
        model.save(file)
        return tf.keras.models.load_model(file)
