"""Level 2: layers called on what other layers give."""

import numpy as np
import tensorflow as tf

X = np.array([[-1.0], [0.0], [1.0], [2.0]], "float32")
Y = np.array([[0.0], [1.0], [0.5], [0.0]], "float32")
HIDDEN = np.array([[1.0, -0.5]], "float32")
OUTPUT = np.array([[0.5], [1.0]], "float32")


def losses(steps):
    """Return the losses before each step of the training.

    >>> losses(3)
    [0.3557, 0.2069, 0.1483]
    """
    row = tf.keras.Input(shape=(1,))
    hidden = tf.keras.layers.Dense(2, activation="tanh")(row)
    model = tf.keras.Model(row, tf.keras.layers.Dense(1)(hidden))
    model.set_weights([HIDDEN, np.zeros(2), OUTPUT, np.zeros(1)])
    model.compile(tf.keras.optimizers.SGD(0.1), loss="mse")
    history = model.fit(X, Y, 4, steps, verbose=0, shuffle=False)
    return history.history["loss"]
