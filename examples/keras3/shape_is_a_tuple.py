"""The shape of a symbolic tensor is a tuple of Python numbers."""

import tensorflow as tf


def symbolic_input():
    """Return the input of a functional model.

    >>> x = symbolic_input()
    >>> x.shape
    (None, 3)
    >>> x.shape.as_list()
    Traceback (most recent call last):
        ...
    AttributeError: 'tuple' object has no attribute 'as_list'
    >>> list(x.shape)
    [None, 3]
    >>> bool(x[0, 0] > 0)
    Traceback (most recent call last):
        ...
    TypeError: A symbolic KerasTensor cannot be used as a boolean.
    """
    return tf.keras.Input((3,))
