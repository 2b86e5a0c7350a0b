"""A tf.Module that holds Keras layers lists none of their variables."""

import tensorflow as tf


class Network(tf.Module):
    """Two Keras layers and a variable of TensorFlow, in a tf.Module.

    >>> network = Network()
    >>> len(network.trainable_variables)
    1
    >>> len(network.submodules)
    0
    >>> len(network.hidden.trainable_variables)
    2
    """

    def __init__(self):
        super().__init__()
        self.scale = tf.Variable(2.0)
        self.hidden = tf.keras.layers.Dense(3)
        self.output = tf.keras.layers.Dense(1)
        self(tf.zeros((1, 2)))

    def __call__(self, inputs):
        return self.scale * self.output(self.hidden(inputs))
