"""Two shapes fit if, from the right, each pair is equal or holds a 1."""

import numpy as np
import tensorflow as tf


def sum_shape(first, second):
    """Return the shape of a sum of two tensors, and let NumPy agree.

    >>> sum_shape([2, 3], [3])
    (2, 3)
    >>> sum_shape([2, 3], [2, 1])
    (2, 3)
    >>> sum_shape([4, 1, 3], [2, 1])
    (4, 2, 3)
    >>> sum_shape([2, 3], [])
    (2, 3)
    >>> sum_shape([2, 3], [2])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Incompatible shapes: [2,3] vs. [2] [Op:AddV2]...
    """
    total = tf.ones(first) + tf.ones(second)
    if total.shape != np.add(np.ones(first), np.ones(second)).shape:
        raise AssertionError("NumPy does not agree")
    return tuple(total.shape)
