"""A layer that does one thing in training and another in use."""

import numpy as np
import tensorflow as tf


class HalfInTraining(tf.keras.layers.Layer):
    """The inputs, halved in training.

    >>> layer = HalfInTraining()
    >>> ones = np.ones((1, 2), "float32")
    >>> layer(ones, training=True).numpy()
    array([[0.5, 0.5]], dtype=float32)
    >>> layer(ones, training=False).numpy()
    array([[1., 1.]], dtype=float32)
    >>> layer(ones).numpy()
    array([[1., 1.]], dtype=float32)
    """

    def call(self, inputs, training=False):
        """Return the inputs or their half."""
        return inputs / 2 if training else inputs


def make_model():
    """Return a model that adds up two halved columns, and does not learn.

    >>> ones, model = np.ones((1, 2), "float32"), make_model()
    >>> model.predict(ones, verbose=0)
    array([[2.]], dtype=float32)
    >>> model.evaluate(ones, np.zeros((1, 1)), verbose=0)
    2.0
    >>> history = model.fit(ones, np.zeros((1, 1)), verbose=0)
    >>> history.history["loss"]
    [1.0]
    """
    total = tf.keras.layers.Dense(1, kernel_initializer="ones")
    model = tf.keras.Sequential([tf.keras.Input((2,)), HalfInTraining(), total])
    model.compile(tf.keras.optimizers.SGD(0.0), loss="mae")
    return model
