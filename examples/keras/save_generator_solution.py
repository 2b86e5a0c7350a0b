"""A generator in a layer is no weight, and an export keeps it."""

import tempfile

import numpy as np
import tensorflow as tf


class Draw(tf.keras.layers.Layer):
    """The inputs plus a random number.

    >>> layer = Draw()
    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])
    >>> len(model.weights)
    0
    >>> served = export_and_load(model)
    >>> zero = np.zeros((1, 1), "float32")
    >>> bool(np.array_equal(served.serve(zero), model(zero)))
    True
    """

    def __init__(self):
        super().__init__()
        self.generator = tf.random.Generator.from_seed(7)

    def call(self, inputs):
        """Return the inputs plus a random number."""
        return inputs + self.generator.normal(())


def export_and_load(model):
    """Return the model after a trip through a SavedModel."""
    with tempfile.TemporaryDirectory() as folder:
        model.export(folder, verbose=False)
        return tf.saved_model.load(folder)
