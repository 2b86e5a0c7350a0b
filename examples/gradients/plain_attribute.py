"""The tape sees a tf.Variable in a plain attribute, the layer does not."""

import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    """Multiply by two factors: one made by TensorFlow, one made by Keras.

    >>> layer = Scale()
    >>> with tf.GradientTape() as tape:
    ...     output = layer(tf.constant(5.0))
    >>> len(tape.watched_variables())
    2
    >>> len(layer.trainable_variables)
    1
    >>> float(layer.trainable_variables[0].numpy())
    3.0
    >>> float(tape.gradient(output, layer.plain))
    15.0
    """

    def __init__(self):
        super().__init__()
        self.plain = tf.Variable(2.0)
        self.weight = self.add_weight(
            name="weight",
            shape=(),
            initializer=tf.keras.initializers.Constant(3.0),
        )

    def call(self, inputs):
        return inputs * self.plain * self.weight
