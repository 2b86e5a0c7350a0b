"""A train_step after which no weight is negative."""

import numpy as np
import tensorflow as tf


class NotNegative(tf.keras.Sequential):
    """A model that sets negative weights to zero after each step.

    >>> model = NotNegative([tf.keras.layers.Dense(1, use_bias=False)])
    >>> model.compile(tf.keras.optimizers.SGD(0.1), loss="mse")
    >>> rows = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    >>> targets = rows @ np.array([[2.0], [-3.0]])
    >>> history = model.fit(rows, targets, epochs=100, verbose=0)
    >>> model.get_weights()[0].ravel().round(3)
    array([0.5, 0. ], dtype=float32)
    """

    def train_step(self, data):
        """Take a step as Keras does, then cut the weights off at zero."""
        results = super().train_step(data)
        for variable in self.trainable_variables:
            variable.assign(tf.maximum(variable, 0.0))
        return results
