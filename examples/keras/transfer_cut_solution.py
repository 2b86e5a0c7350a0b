"""A base cut out of a whole model: everything but its last layer."""

import numpy as np
import tensorflow as tf


def without_head(model):
    """Return a model of all layers but the last; the weights are shared.

    >>> hidden = tf.keras.layers.Dense(4, activation="relu", name="hidden")
    >>> head = tf.keras.layers.Dense(2, name="head")
    >>> model = tf.keras.Sequential([tf.keras.Input(shape=(3,)), hidden, head])
    >>> base = without_head(model)
    >>> base.output_shape
    (None, 4)
    >>> base.weights[0] is model.weights[0]
    True
    >>> rows = np.ones((1, 3), "float32")
    >>> bool(np.all(head(base(rows)) == model(rows)))
    True
    """
    return tf.keras.Model(model.inputs[0], model.layers[-2].output)
