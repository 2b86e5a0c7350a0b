"""Level 3: a class whose method computes the model."""

import numpy as np
import tensorflow as tf

X = np.array([[-1.0], [0.0], [1.0], [2.0]], "float32")
Y = np.array([[0.0], [1.0], [0.5], [0.0]], "float32")
HIDDEN = np.array([[1.0, -0.5]], "float32")
OUTPUT = np.array([[0.5], [1.0]], "float32")


class Network(tf.keras.Model):
    """Two layers, called in Python."""

    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(2, activation="tanh")
        self.out = tf.keras.layers.Dense(1)

    def call(self, rows):
        """Return one number for each row."""
        return self.out(self.hidden(rows))


def losses(steps):
    """Return the losses before each step of the training.

    >>> losses(3)
    [0.3557, 0.2069, 0.1483]
    """
    model = Network()
    model(X)
    model.set_weights([HIDDEN, np.zeros(2), OUTPUT, np.zeros(1)])
    model.compile(tf.keras.optimizers.SGD(0.1), loss="mse")
    history = model.fit(X, Y, 4, steps, verbose=0, shuffle=False)
    return history.history["loss"]
