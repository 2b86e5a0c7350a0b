"""A model in a SavedModel folder is written by export and called by serve."""

import tensorflow as tf


def doubling_model():
    """Return a model that doubles.

    >>> model, one = doubling_model(), tf.constant([[1.0]])
    >>> tf.saved_model.save(model, "saved")
    >>> tf.saved_model.load("saved")(one).numpy()
    Traceback (most recent call last):
        ...
    TypeError: '_UserObject' object is not callable
    >>> model.export("exported", verbose=False)
    >>> tf.saved_model.load("exported").serve(one).numpy()
    array([[2.]], dtype=float32)
    """
    inputs = tf.keras.Input((1,))
    return tf.keras.Model(inputs, tf.keras.layers.Add()([inputs, inputs]))
