"""Masking makes the mask from a value; a loss leaves masked steps out."""

import numpy as np
import tensorflow as tf

ROWS = np.array([[3.0, 4.0, -1.0, -1.0], [1.0, 2.0, 2.0, -1.0]])[..., None]


def show_mask(rows):
    """Return the mask for rows that are padded with -1.

    >>> print(show_mask(ROWS).numpy())
    [[ True  True False False]
     [ True  True  True False]]
    """
    return tf.keras.layers.Masking(-1.0).compute_mask(tf.constant(rows))


def loss(rows):
    """Return the mean squared error of a model that answers its input.

    >>> loss(ROWS), float(np.mean([9, 16, 1, 4, 4]))
    (6.8, 6.8)
    """
    model = tf.keras.Sequential([tf.keras.layers.Masking(-1.0)])
    model.compile(loss="mse")
    return model.evaluate(rows, 0 * rows, verbose=0)
