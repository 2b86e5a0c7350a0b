"""A frozen layer keeps its weights while another is trained."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a model of two layers whose first one is frozen.

    >>> model = make_model()
    >>> len(model.weights), len(model.trainable_weights)
    (4, 2)
    >>> before = model.get_weights()
    >>> ones = np.ones((8, 3)), np.ones((8, 1))
    >>> history = model.fit(*ones, epochs=12, verbose=0)
    >>> pairs = zip(before, model.get_weights())
    >>> [bool(np.all(old == new)) for old, new in pairs]
    [True, True, False, False]
    """
    base = tf.keras.layers.Dense(2, name="base")
    base.trainable = False
    model = tf.keras.Sequential(
        [
            tf.keras.Input(shape=(3,)),
            base,
            tf.keras.layers.Dense(1, name="head"),
        ]
    )
    model.compile("sgd", loss="mse")
    return model
