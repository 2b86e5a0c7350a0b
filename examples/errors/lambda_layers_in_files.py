"""A file with a lambda is not loaded without a word."""

import tensorflow as tf


def with_lambda():
    """Return a model with a lambda in it.

    >>> with_lambda().save("doubling.keras")
    >>> tf.keras.models.load_model("doubling.keras")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Requested the deserialization of a `Lambda` layer whose `function` is a Python lambda. This carries a potential risk of arbitrary code execution and thus it is disallowed by default. If...
    """
    doubled = tf.keras.layers.Lambda(lambda x: 2 * x)
    return tf.keras.Sequential([tf.keras.Input((2,)), doubled], name="doubling")


class Scale(tf.keras.layers.Layer):
    """Multiplies by a factor.

    >>> Scale.from_config({"factor": 2, "trainable": True, "dtype": "float32"})  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: Error when deserializing class 'Scale' using config={'factor': 2, 'trainable': True, 'dtype': 'float32'}...
    """

    def __init__(self, factor):
        super().__init__()
        self.factor = factor
