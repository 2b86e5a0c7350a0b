"""Files of weights must end in .weights.h5, files of models in .keras."""

import tensorflow as tf


def small_model():
    """Return a model of one layer.

    >>> model = small_model()
    >>> model.save_weights("trained.weights.h5")
    >>> model.save_weights("trained.h5")
    Traceback (most recent call last):
        ...
    ValueError: The filename must end in `.weights.h5`. Received: filepath=trained.h5
    >>> model.save_weights("trained")
    Traceback (most recent call last):
        ...
    ValueError: The filename must end in `.weights.h5`. Received: filepath=trained
    >>> model.load_weights("trained.weights.h5", by_name=True)
    Traceback (most recent call last):
        ...
    ValueError: `by_name` only supports loading legacy '.h5' or '.hdf5' files. Received: trained.weights.h5
    """
    return tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])


def best_model_callback(path):
    """Return a callback that saves the model after each epoch.

    >>> best_model_callback("best.keras").filepath
    'best.keras'
    >>> best_model_callback("best").filepath
    Traceback (most recent call last):
        ...
    ValueError: The filepath provided must end in `.keras` (Keras model format). Received: filepath=best
    """
    return tf.keras.callbacks.ModelCheckpoint(path)
