"""A layer with a weight that is not trained: it counts the rows it has seen."""

import numpy as np
import tensorflow as tf


class CountRows(tf.keras.layers.Layer):
    """The inputs as they are, and a count.

    >>> layer = CountRows()
    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(2,)), layer])
    >>> predictions = model.predict(np.ones((70, 2)), verbose=0)
    >>> int(layer.seen.numpy())
    70
    >>> len(layer.trainable_weights), len(layer.non_trainable_weights)
    (0, 1)
    """

    def build(self, input_shape):
        """Make the counter."""
        self.seen = self.add_weight(
            name="seen", shape=(), initializer="zeros", trainable=False
        )

    def call(self, inputs):
        """Count the rows and pass them on."""
        rows = tf.cast(tf.shape(inputs)[0], self.seen.dtype)
        self.seen.assign(self.seen + rows)
        return inputs
