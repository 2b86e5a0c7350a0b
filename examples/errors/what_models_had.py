"""What a model of Keras 2 had and a model of Keras 3 has not."""

import tensorflow as tf


def compiled():
    """A model that is compiled.

    >>> compiled().total_loss
    Traceback (most recent call last):
        ...
    AttributeError: 'Functional' object has no attribute 'total_loss'
    >>> compiled()._make_predict_function()
    Traceback (most recent call last):
        ...
    AttributeError: 'Functional' object has no attribute '_make_predict_function'
    >>> compiled()._is_compiled
    Traceback (most recent call last):
        ...
    AttributeError: 'Functional' object has no attribute '_is_compiled'
    >>> compiled().compiled
    True
    """
    x = tf.keras.Input((2,))
    model = tf.keras.Model(x, tf.keras.layers.Dense(1)(x))
    model.compile("sgd", "mse")
    return model
