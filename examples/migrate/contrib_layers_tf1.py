"""Layers of tf.contrib: a relu that nobody typed, half a square, a wide norm."""

import numpy as np
import tensorflow as tf

ROWS = np.sin(np.arange(12)).astype("float32").reshape(3, 4)
IMAGES = np.sin(np.arange(24)).astype("float32").reshape(2, 3, 2, 2)


def waves(shape, dtype=None, partition_info=None):
    """Return first weights with no chance in them."""
    return tf.reshape(tf.cos(tf.range(float(np.prod(shape)))), shape)


def run():
    """Return a row of outputs, a penalty, and a pixel that was normalized.

    >>> [np.float64(numbers).round(4).tolist() for numbers in run()]
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow.compat.v1' has no attribute 'contrib'
    """
    with tf.Graph().as_default(), tf.Session() as session:
        layers = tf.contrib.layers
        outputs = layers.fully_connected(
            ROWS,
            2,
            weights_initializer=waves,
            weights_regularizer=layers.l2_regularizer(0.1),
        )
        penalty = tf.losses.get_regularization_loss()
        normal = layers.layer_norm(IMAGES)
        session.run(tf.global_variables_initializer())
        return session.run([outputs[2], penalty, normal[0, 0, 0]])
