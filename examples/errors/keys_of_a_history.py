"""The keys of what fit remembers."""

import numpy as np
import tensorflow as tf


def history():
    """Return what a fit remembers of each epoch.

    >>> sorted(history())
    ['accuracy', 'loss']
    >>> history()["acc"]
    Traceback (most recent call last):
        ...
    KeyError: 'acc'
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile("sgd", "mse", metrics=["accuracy"])
    return model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0).history
