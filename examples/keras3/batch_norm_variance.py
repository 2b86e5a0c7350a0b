"""BatchNormalization of images stores another variance than it did."""

import numpy as np
import tensorflow as tf


def stored_variance(images):
    """Return the moving variance after one batch, with no memory of the past.

    >>> images = np.array([0.0, 2.0, 4.0, 6.0], "float32").reshape(2, 1, 2, 1)
    >>> stored_variance(images)
    5.0
    >>> float(np.var(images)), round(float(np.var(images, ddof=1)), 4)
    (5.0, 6.6667)
    """
    layer = tf.keras.layers.BatchNormalization(momentum=0.0)
    layer(tf.constant(images), training=True)
    return round(float(layer.moving_variance[0]), 4)
