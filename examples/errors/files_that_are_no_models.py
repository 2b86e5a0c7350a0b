"""Files from which no model comes back."""

import tensorflow as tf


def load(path):
    """Load a model.

    >>> load("missing.keras")
    Traceback (most recent call last):
        ...
    ValueError: File not found: filepath=missing.keras. Please ensure the file is an accessible `.keras` zip file.
    >>> load("missing.h5")
    Traceback (most recent call last):
        ...
    FileNotFoundError: [Errno 2] Unable to synchronously open file (unable to open file: name = 'missing.h5', errno = 2, error message = 'No such file or directory', flags = 0, o_flags = 0)
    >>> tf.saved_model.load("missing")
    Traceback (most recent call last):
        ...
    OSError: SavedModel file does not exist at: missing/{saved_model.pbtxt|saved_model.pb}
    >>> tf.train.load_checkpoint("missing")
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.NotFoundError: Unsuccessful TensorSliceReader constructor: Failed to find any matching files for missing
    """
    return tf.keras.models.load_model(path)
