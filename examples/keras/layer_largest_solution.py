"""A layer that remembers the largest input of each column."""

import numpy as np
import tensorflow as tf


class Largest(tf.keras.layers.Layer):
    """The inputs, divided by the largest of their column in training.

    >>> layer = Largest()
    >>> rows = np.array([[1.0, -1.0], [4.0, -2.0]], "float32")
    >>> layer(rows, training=True).numpy()
    array([[0.25, 1.  ],
           [1.  , 2.  ]], dtype=float32)
    >>> layer(np.array([[8.0, -8.0]], "float32")).numpy()
    array([[2., 8.]], dtype=float32)
    >>> layer.trainable_weights
    []
    """

    def build(self, input_shape):
        """Make one number for each column."""
        self.largest = self.add_weight(
            name="largest",
            shape=(input_shape[-1],),
            initializer=tf.keras.initializers.Constant(-np.inf),
            trainable=False,
        )

    def call(self, inputs, training=False):
        """Return each column over the largest number seen in training."""
        if training:
            seen = tf.reduce_max(inputs, axis=0)
            self.largest.assign(tf.maximum(self.largest, seen))
        return inputs / self.largest
