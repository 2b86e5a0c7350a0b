"""A layer around tf.one_hot, in a functional model."""

import tensorflow as tf


@tf.keras.utils.register_keras_serializable("guide")
class OneHot(tf.keras.layers.Layer):
    """Turn class numbers into rows with a single 1."""

    def __init__(self, classes, **settings):
        super().__init__(**settings)
        self.classes = classes

    def call(self, inputs):
        return tf.one_hot(inputs, self.classes)

    def get_config(self):
        return {**super().get_config(), "classes": self.classes}


def one_hot_model(classes):
    """Return a functional model of the layer alone.

    >>> model = one_hot_model(3)
    >>> model(tf.constant([2, 0])).numpy().tolist()
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    >>> model.save("one_hot.keras")
    >>> loaded = tf.keras.models.load_model("one_hot.keras")
    >>> loaded(tf.constant([2, 0])).numpy().tolist()
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    """
    inputs = tf.keras.Input((), dtype="int32")
    return tf.keras.Model(inputs, OneHot(classes)(inputs))
