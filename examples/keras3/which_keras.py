"""Which Keras TensorFlow runs."""

import tensorflow as tf


def keras_version():
    """Return the version of Keras behind tf.keras.

    >>> int(keras_version().split(".")[0])
    3
    >>> tf.keras.Model.__module__.split(".")[0]
    'keras'
    """
    return tf.keras.__version__
