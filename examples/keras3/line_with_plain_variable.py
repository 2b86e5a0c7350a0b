"""A tf.Variable in a plain attribute of a model is not trained."""

import numpy as np
import tensorflow as tf


class Line(tf.keras.Model):
    """A line whose slope is a TensorFlow variable and whose offset is a weight."""

    def __init__(self):
        super().__init__()
        self.slope = tf.Variable(0.0)
        self.offset = self.add_weight(
            name="offset", shape=(), initializer="zeros"
        )

    def call(self, x):
        return self.slope * x + self.offset


def fitted_line():
    """Fit 3x + 1 at four points, and return the model.

    >>> line = fitted_line()
    >>> found = line.slope.numpy(), line.offset.numpy()
    >>> print("slope %.2f, offset %.2f" % found)
    slope 0.00, offset 1.00
    >>> len(line.trainable_variables)
    1
    """
    x = np.array([[-1.0], [-0.5], [0.5], [1.0]], dtype="float32")
    line = Line()
    line.compile(optimizer=tf.keras.optimizers.SGD(0.2), loss="mse")
    line.fit(x, 3 * x + 1, epochs=100, verbose=0)
    return line
