"""A layer that multiplies by random numbers in training, and not in use."""

import numpy as np
import tensorflow as tf


class Blur(tf.keras.layers.Layer):
    """The inputs, each wrong by some per cent in training.

    >>> ones, layer = np.ones((1000, 3), "float32"), Blur(0.1, seed=4)
    >>> bool(np.array_equal(layer(ones), ones))
    True
    >>> blurred = layer(ones, training=True).numpy()
    >>> round(float(blurred.mean()), 1), round(float(blurred.std()), 1)
    (1.0, 0.1)
    """

    def __init__(self, share, seed, **kwargs):
        super().__init__(**kwargs)
        self.share = share
        self.generator = tf.random.Generator.from_seed(seed)

    def call(self, inputs, training=False):
        """Return the inputs, blurred in training."""
        if not training:
            return inputs
        noise = self.generator.normal(tf.shape(inputs), 0.0, self.share)
        return inputs * (1 + noise)
