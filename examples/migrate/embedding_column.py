"""The same table in Keras: row 0 is for words that are not in the list."""

import numpy as np
import tensorflow as tf

TABLE = np.array([[1.0, -1.0], [0.5, 2.0]], "float32")


def embed(words):
    """Return the rows of words.

    >>> embed(["rain", "sun", "snow"])
    [[0.5, 2.0], [1.0, -1.0], [0.0, 0.0]]
    """
    look_up = tf.keras.layers.StringLookup(vocabulary=["sun", "rain"])
    rows = np.vstack([np.zeros([1, 2]), TABLE])
    layer = tf.keras.layers.Embedding(3, 2)
    layer.build((None,))
    layer.set_weights([rows])
    return layer(look_up(tf.constant(words))).numpy().tolist()
