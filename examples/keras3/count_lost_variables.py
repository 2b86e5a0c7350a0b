"""Find variables that a model uses and does not train."""

import tensorflow as tf


class Shift(tf.keras.layers.Layer):
    """Add a number that the layer does not list."""

    def __init__(self):
        super().__init__()
        self.amount = tf.Variable(1.0)

    def call(self, inputs):
        return inputs + self.amount


def lost_variables(model, inputs):
    """Return how many variables the model reads beyond those that it trains.

    >>> good = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    >>> lost_variables(good, tf.ones((1, 2)))
    0
    >>> bad = tf.keras.Sequential([tf.keras.layers.Dense(1), Shift()])
    >>> lost_variables(bad, tf.ones((1, 2)))
    1
    """
    with tf.GradientTape() as tape:
        model(inputs)
    return len(tape.watched_variables()) - len(model.trainable_variables)
