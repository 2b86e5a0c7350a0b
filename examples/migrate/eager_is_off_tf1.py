"""What of a Keras model works where eager execution is off."""

import numpy as np
import tensorflow as tf


def make_model():
    """Return a line with the slope 1."""
    layer = tf.keras.layers.Dense(1, None, False, "ones")
    return tf.keras.Sequential([tf.keras.Input((1,)), layer])


def call(model):
    """Call a model in the graph, and run it in a session.

    >>> call(make_model())
    [[2.0]]
    """
    outputs = model(tf.constant([[2.0]]))
    with tf.Session() as session:
        session.run(tf.global_variables_initializer())
        return session.run(outputs).tolist()


def weights(model):
    """Ask a model for its weights.

    >>> weights(make_model())
    Traceback (most recent call last):
        ...
    NotImplementedError: numpy() is only available when eager execution is enabled.
    """
    return [np.shape(weight) for weight in model.get_weights()]
