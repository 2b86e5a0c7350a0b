"""A model whose computation is a Python loop: Newton's square root."""

import numpy as np
import tensorflow as tf


class SquareRoot(tf.keras.Model):
    """Newton's method, with a number of steps.

    >>> areas = np.array([[2.0], [9.0]], "float32")
    >>> SquareRoot(steps=1)(areas).numpy().ravel()
    array([1.5, 5. ], dtype=float32)
    >>> SquareRoot(steps=5)(areas).numpy().ravel()
    array([1.4142, 3.       ], dtype=float32)
    >>> np.sqrt(areas).ravel()
    array([1.4142, 3.       ], dtype=float32)
    >>> SquareRoot(steps=5).predict(areas, verbose=0).ravel()
    array([1.4142, 3.       ], dtype=float32)
    """

    def __init__(self, steps):
        super().__init__()
        self.steps = steps

    def call(self, areas):
        """Return the square root of each number."""
        roots = areas
        for _ in range(self.steps):
            roots = (roots + areas / roots) / 2
        return roots
