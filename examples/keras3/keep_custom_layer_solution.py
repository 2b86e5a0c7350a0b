"""A layer of one's own that survives .keras: registered, with its settings."""

import tensorflow as tf


@tf.keras.utils.register_keras_serializable(package="mine")
class Power(tf.keras.layers.Layer):
    """Raise the inputs to a power."""

    def __init__(self, exponent=2, **settings):
        super().__init__(**settings)
        self.exponent = exponent

    def call(self, inputs):
        return inputs**self.exponent

    def get_config(self):
        return {**super().get_config(), "exponent": self.exponent}


def saved_and_loaded(exponent):
    """Return what a model computes for 2, after it was saved and loaded.

    >>> saved_and_loaded(3)
    [[8.0]]
    """
    model = tf.keras.Sequential([tf.keras.Input((1,)), Power(exponent)])
    model.save("power.keras")
    loaded = tf.keras.models.load_model("power.keras")
    return loaded(tf.constant([[2.0]])).numpy().tolist()
