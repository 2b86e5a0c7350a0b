"""What becomes of a layer that is unfrozen after a training."""

import numpy as np
import tensorflow as tf


def train_unfrozen(compile_again):
    """Train frozen, unfreeze, train; return whether the base has changed.

    >>> train_unfrozen(compile_again=False)
    False
    >>> train_unfrozen(compile_again=True)
    True
    """
    base, head = tf.keras.layers.Dense(2), tf.keras.layers.Dense(1)
    model = tf.keras.Sequential([tf.keras.Input(shape=(3,)), base, head])
    base.trainable = False
    model.compile("sgd", loss="mse")
    model.fit(np.ones((8, 3)), np.ones((8, 1)), epochs=12, verbose=0)
    before = base.get_weights()[0]
    base.trainable = True
    if compile_again:
        model.compile("sgd", loss="mse")
    model.fit(np.ones((8, 3)), np.ones((8, 1)), epochs=12, verbose=0)
    return bool(np.any(base.get_weights()[0] != before))
