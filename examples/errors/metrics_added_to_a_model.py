"""A metric that is added to a model, and what to write instead."""

import tensorflow as tf


def add_metric():
    """Add a metric as Keras 2 did.

    >>> add_metric()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    NotImplementedError: Layer `add_metric()` method is deprecated. Add your metric in `Model.compile(metrics=[...])`, or create metric trackers in init() or build()...
    """
    x = tf.keras.Input((2,))
    model = tf.keras.Model(x, tf.keras.layers.Dense(1)(x))
    model.add_metric(x, name="mean of x", aggregation="mean")


class Watched(tf.keras.layers.Layer):
    """Passes its input on, and keeps its mean.

    >>> layer = Watched()
    >>> _ = layer(tf.constant([1.0, 3.0]))
    >>> float(layer.mean.result())
    2.0
    """

    def __init__(self):
        super().__init__()
        self.mean = tf.keras.metrics.Mean(name="mean of x")

    def call(self, inputs):
        self.mean.update_state(inputs)
        return inputs
