"""The third argument of compile was metrics, and is loss_weights."""

import inspect

import numpy as np
import tensorflow as tf


def first_arguments():
    """Return the names of the first four arguments of compile.

    >>> first_arguments()
    ['optimizer', 'loss', 'loss_weights', 'metrics']
    """
    return list(inspect.signature(tf.keras.Model.compile).parameters)[1:5]


def evaluated(*arguments):
    """Compile with arguments by their place, and return the errors on 1 and 3.

    >>> evaluated("sgd", "mse", ["mae"])
    Traceback (most recent call last):
        ...
    ValueError: dtype='string' is not a valid dtype for Keras type promotion.
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    model = tf.keras.Sequential([layer])
    model.compile(*arguments)
    x = np.array([[1.0], [3.0]], dtype="float32")
    return model.evaluate(x, 0 * x, verbose=0)
