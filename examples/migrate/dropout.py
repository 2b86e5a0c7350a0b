"""The same call today drops what it kept."""

import numpy as np
import tensorflow as tf


def share_kept(argument):
    """Return the share of 10,000 ones that are not zero afterwards.

    >>> share_kept(0.9)
    0.1
    """
    kept = tf.nn.dropout(tf.ones([10000]), argument)
    return round(float(np.mean(kept > 0)), 1)


def of_layer(training):
    """Return the same for a Keras layer with the rate 0.1.

    >>> of_layer(training=True), of_layer(training=False)
    (0.9, 1.0)
    """
    kept = tf.keras.layers.Dropout(0.1)(tf.ones([10000]), training=training)
    return round(float(np.mean(kept > 0)), 1)
