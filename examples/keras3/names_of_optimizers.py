"""What optimizers had in Keras 2 and have no longer."""

import tensorflow as tf


def optimizer():
    """Return an optimizer with its defaults.

    >>> round(float(optimizer().lr), 4)
    Traceback (most recent call last):
        ...
    AttributeError: 'Adam' object has no attribute 'lr'
    >>> callable(optimizer().minimize)
    Traceback (most recent call last):
        ...
    AttributeError: 'Adam' object has no attribute 'minimize'
    >>> callable(optimizer().get_weights)
    Traceback (most recent call last):
        ...
    AttributeError: 'Adam' object has no attribute 'get_weights'
    >>> len(optimizer().variables())
    Traceback (most recent call last):
        ...
    TypeError: 'list' object is not callable
    >>> len(optimizer().variables)
    2
    """
    return tf.keras.optimizers.Adam()
