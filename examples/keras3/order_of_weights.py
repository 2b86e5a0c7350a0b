"""The weights of a layer of layers come in another order."""

import tensorflow as tf


class Block(tf.keras.layers.Layer):
    """Two scales around a normalization.

    >>> block = Block()
    >>> block(tf.ones((1, 2))).shape
    TensorShape([1, 2])
    >>> [weight.name.split("/")[-1].split(":")[0] for weight in block.weights]
    ['gamma', 'beta', 'moving_mean', 'moving_variance', 'kernel', 'bias']
    """

    def __init__(self):
        super().__init__()
        self.normalization = tf.keras.layers.BatchNormalization()
        self.dense = tf.keras.layers.Dense(2)

    def call(self, inputs):
        return self.dense(self.normalization(inputs))
