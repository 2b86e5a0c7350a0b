"""A subclassed model is compiled and trained as any other."""

import numpy as np
import tensorflow as tf


class Line(tf.keras.Model):
    """A straight line.

    >>> x = np.linspace(-1, 1, 20, dtype="float32")[:, np.newaxis]
    >>> model = Line()
    >>> model.compile(tf.keras.optimizers.SGD(0.5), loss="mse")
    >>> history = model.fit(x, 3 * x + 1, 20, epochs=30, verbose=0)
    >>> [round(float(weight.ravel()[0]), 3) for weight in model.get_weights()]
    [3.0, 1.0]
    """

    def __init__(self):
        super().__init__()
        self.line = tf.keras.layers.Dense(1)

    def call(self, inputs):
        """Return the height of the line at each input."""
        return self.line(inputs)
