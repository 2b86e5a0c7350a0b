"""A functional model of Keras 3 has no losses of its own to add to."""

import tensorflow as tf


def functional_model():
    """Return a model, and an expression of its output.

    >>> model, penalty = functional_model()
    >>> model.add_loss(penalty)
    Traceback (most recent call last):
        ...
    NotImplementedError
    """
    inputs = tf.keras.Input((3,))
    outputs = tf.keras.layers.Dense(1)(inputs)
    model = tf.keras.Model(inputs, outputs)
    return model, tf.keras.ops.mean(outputs)
