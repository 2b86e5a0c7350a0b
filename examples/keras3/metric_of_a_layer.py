"""A layer that measures something: add_metric, and a metric of its own."""

import numpy as np
import tensorflow as tf


class Added(tf.keras.layers.Layer):
    """Pass the inputs on, and add a metric as in Keras 2."""

    def call(self, inputs):
        self.add_metric(tf.reduce_mean(inputs), name="size")
        return inputs


class Owned(tf.keras.layers.Layer):
    """Pass the inputs on, and update a metric."""

    def __init__(self):
        super().__init__()
        self.size = tf.keras.metrics.Mean(name="size")

    def call(self, inputs):
        self.size.update_state(inputs)
        return inputs


def evaluated(layer):
    """Return what evaluate says of a model of the layer.

    >>> evaluated(Added())  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    NotImplementedError: ...Layer `add_metric()` method is deprecated...
    >>> evaluated(Owned())
    {'loss': 4.0, 'size': 3.0}
    """
    model = tf.keras.Sequential([layer])
    model.compile(loss="mse")
    rows = np.full((2, 1), 3.0, "float32")
    return model.evaluate(rows, rows - 2, verbose=0, return_dict=True)
