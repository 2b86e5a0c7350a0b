"""What the file of a ModelCheckpoint must end with."""

import tensorflow as tf


def checkpoint(path, **options):
    """A callback that writes the model to a file after each epoch.

    >>> checkpoint("best.keras")
    'best.keras'
    >>> checkpoint("best.h5")
    'best.h5'
    >>> checkpoint("best.hdf5")
    Traceback (most recent call last):
        ...
    ValueError: The filepath provided must end in `.keras` (Keras model format). Received: filepath=best.hdf5
    >>> checkpoint("best.weights.h5", save_weights_only=True)
    'best.weights.h5'
    >>> checkpoint("best.ckpt", save_weights_only=True)
    Traceback (most recent call last):
        ...
    ValueError: When using `save_weights_only=True` in `ModelCheckpoint`, the filepath provided must end in `.weights.h5` (Keras weights format). Received: filepath=best.ckpt
    """
    return tf.keras.callbacks.ModelCheckpoint(path, **options).filepath
