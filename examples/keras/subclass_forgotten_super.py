"""A class that forgets to call its parent's __init__."""

import numpy as np
import tensorflow as tf


class Forgetful(tf.keras.Model):
    """A model that is not set up.

    >>> model = Forgetful()
    >>> model(np.zeros((1, 2)))
    Traceback (most recent call last):
        ...
    RuntimeError: In layer 'Forgetful', you forgot to call `super().__init__()` as the first statement in the `__init__()` method. Go add it!
    """

    def __init__(self):
        self.hidden = tf.keras.layers.Dense(3)

    def call(self, inputs):
        """Return what the layer makes of the inputs."""
        return self.hidden(inputs)
