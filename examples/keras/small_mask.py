"""With a mask, padding does not change what a layer answers."""

import numpy as np
import tensorflow as tf


def difference(layer, mask):
    """Return by how much two zeros at the end change the layer's answer.

    >>> difference(tf.keras.layers.GRU(4), mask=True)
    0.0
    >>> difference(tf.keras.layers.GRU(4), mask=False) > 0.01
    True
    >>> pooling = tf.keras.layers.GlobalAveragePooling1D()
    >>> difference(pooling, mask=True)
    0.0
    >>> difference(pooling, mask=False) > 0.01
    True
    """
    embedding = tf.keras.layers.Embedding(6, 4, "orthogonal", mask_zero=mask)
    model = tf.keras.Sequential([embedding, layer])
    short = model(np.array([[3, 5]]))
    padded = model(np.array([[3, 5, 0, 0]]))
    return round(float(tf.reduce_max(tf.abs(short - padded))), 4)
