"""A model class that can be saved, and then cannot be loaded."""

import tensorflow as tf


@tf.keras.utils.register_keras_serializable("guide")
class NoKeywords(tf.keras.Model):
    """A model whose __init__ takes nothing.

    >>> model = NoKeywords()
    >>> model(tf.ones((1, 2))).shape
    TensorShape([1, 3])
    >>> model.save("no_keywords.keras")
    >>> tf.keras.models.load_model("no_keywords.keras")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: ...got an unexpected keyword argument 'trainable'...
    """

    def __init__(self):
        super().__init__()
        self.hidden = tf.keras.layers.Dense(3)

    def call(self, inputs):
        """Return what the layer makes of the inputs."""
        return self.hidden(inputs)
