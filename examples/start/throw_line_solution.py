"""Without a hidden layer the network is a plane, and misses the law."""

import numpy as np
import tensorflow as tf

RANDOM = np.random.RandomState(1)
INPUTS = RANDOM.uniform([0.5, 0.2], [1.5, 1.4], (1000, 2))
METRES = 100 * INPUTS[:, 0] ** 2 * np.sin(2 * INPUTS[:, 1]) / 9.81


def loss_of_plane(epochs):
    """Return the loss of a single Dense layer after training.

    >>> best = np.linalg.lstsq(np.c_[INPUTS, np.ones(1000)], METRES, rcond=None)
    >>> float(best[1][0] / 1000)
    6.408
    >>> bool(abs(loss_of_plane(epochs=40) - best[1][0] / 1000) < 0.5)
    True
    """
    tf.keras.utils.set_random_seed(1)
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(tf.keras.optimizers.SGD(0.1), loss="mse")
    model.fit(INPUTS, METRES, epochs=epochs, verbose=0)
    return model.evaluate(INPUTS, METRES, verbose=0)
