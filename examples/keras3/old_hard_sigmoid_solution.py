"""The hard sigmoid as it was in Keras 2, as an activation of a layer."""

import tensorflow as tf


def old_hard_sigmoid(x):
    """Return x/5 + 1/2, cut off at 0 and 1.

    >>> layer = tf.keras.layers.Activation(old_hard_sigmoid)
    >>> layer(tf.constant([-3.0, 0.0, 1.0, 3.0])).numpy()
    array([0. , 0.5, 0.7, 1. ], dtype=float32)
    """
    return tf.clip_by_value(x / 5.0 + 0.5, 0.0, 1.0)
