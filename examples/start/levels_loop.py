"""Level 4: layers of Keras, trained by a loop of one's own."""

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
    hidden = tf.keras.layers.Dense(2, activation="tanh")
    output = tf.keras.layers.Dense(1)
    output(hidden(X))
    hidden.set_weights([HIDDEN, np.zeros(2)])
    output.set_weights([OUTPUT, np.zeros(1)])
    variables = hidden.trainable_variables + output.trainable_variables
    optimizer = tf.keras.optimizers.SGD(0.1)
    seen = []
    for _ in range(steps):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((output(hidden(X)) - Y) ** 2)
        gradients = tape.gradient(loss, variables)
        optimizer.apply_gradients(zip(gradients, variables))
        seen.append(float(loss))
    return seen
