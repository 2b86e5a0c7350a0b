"""With a rate of 0.5 one step finds the least of a parabola."""

import numpy as np
import tensorflow as tf


def losses_at(rate):
    """Return the first three losses at a rate.

    >>> losses_at(0.5)
    [1.0, 0.0, 0.0]
    >>> losses_at(1.0)
    [1.0, 1.0, 1.0]
    """
    layer = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
    model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])
    model.compile(tf.keras.optimizers.SGD(rate), loss="mse")
    ones = np.ones((4, 1))
    history = model.fit(ones, ones, epochs=12, verbose=0)
    return history.history["loss"][:3]
