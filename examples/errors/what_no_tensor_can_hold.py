"""Values of which no tensor can be made."""

import numpy as np
import tensorflow as tf


def ragged_rows():
    """Return rows of different lengths, as NumPy keeps them.

    >>> tf.convert_to_tensor(ragged_rows())
    Traceback (most recent call last):
        ...
    ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type list).
    >>> tf.convert_to_tensor(np.array([1.5, "a"], dtype=object))
    Traceback (most recent call last):
        ...
    ValueError: Failed to convert a NumPy array to a Tensor (Unsupported object type float).
    >>> tf.constant(None)
    Traceback (most recent call last):
        ...
    ValueError: Attempt to convert a value (None) with an unsupported type (<class 'NoneType'>) to a Tensor.
    >>> tf.constant([1, "a"])
    Traceback (most recent call last):
        ...
    ValueError: Can't convert Python sequence with mixed types to Tensor.
    >>> tf.constant("1.5", tf.float32)
    Traceback (most recent call last):
        ...
    TypeError: Cannot convert '1.5' to EagerTensor of dtype float
    """
    rows = np.empty(2, dtype=object)
    rows[:] = [[1], [2, 3]]
    return rows
