"""A layer that keeps a moving mean keeps it only with training=True."""

import numpy as np
import tensorflow as tf


def moving_mean(**options):
    """Return a batch normalization's mean after one batch of tens.

    >>> moving_mean(training=True)
    0.1000
    >>> moving_mean()
    0.0
    >>> 0.99 * 0 + 0.01 * 10
    0.1
    """
    layer = tf.keras.layers.BatchNormalization()
    layer(np.full((4, 1), 10.0, "float32"), **options)
    return float(layer.moving_mean[0])
