"""A Keras layer that holds Keras layers lists all of their variables."""

import tensorflow as tf


class Network(tf.keras.layers.Layer):
    """Two Keras layers and a weight, in a Keras layer.

    >>> network = Network()
    >>> network(tf.zeros((1, 2))).numpy()
    array([[0.]], dtype=float32)
    >>> len(network.trainable_variables)
    5
    """

    def __init__(self):
        super().__init__()
        self.scale = self.add_weight(name="scale", shape=(), initializer="ones")
        self.hidden = tf.keras.layers.Dense(3)
        self.outer = tf.keras.layers.Dense(1)

    def call(self, inputs):
        return self.scale * self.outer(self.hidden(inputs))
