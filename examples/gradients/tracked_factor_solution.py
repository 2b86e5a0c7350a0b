"""A layer whose factor trains, because the layer made it."""

import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    """Multiply by a factor that the layer tracks.

    >>> layer = Scale()
    >>> with tf.GradientTape() as tape:
    ...     loss = (layer(tf.constant(5.0)) - 20.0) ** 2
    >>> gradients = tape.gradient(loss, layer.trainable_variables)
    >>> optimizer = tf.keras.optimizers.SGD(0.01)
    >>> _ = optimizer.apply_gradients(zip(gradients, layer.trainable_variables))
    >>> float(layer.factor.numpy())
    3.0
    >>> 2.0 - 0.01 * 2 * (5.0 * 2.0 - 20.0) * 5.0
    3.0
    """

    def __init__(self):
        super().__init__()
        self.factor = self.add_weight(
            name="factor",
            shape=(),
            initializer=tf.keras.initializers.Constant(2.0),
        )

    def call(self, inputs):
        return inputs * self.factor
