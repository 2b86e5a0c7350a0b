"""An embedding has no row for the number that it got."""

import numpy as np
import tensorflow as tf


def embed(numbers):
    """Look numbers up in a table of three rows.

    >>> embed([0, 2])
    [2, 2]
    >>> embed([5])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...indices[0] = 5 is not in [0, 3) [Op:GatherV2]...
    """
    return tf.keras.layers.Embedding(3, 2)(np.array(numbers)).shape.as_list()


def one_hot(labels, classes):
    """Return labels as rows with a single 1.

    >>> one_hot([0, 1], 2)
    [[1.0, 0.0], [0.0, 1.0]]
    >>> one_hot([1, 2], 2)
    Traceback (most recent call last):
        ...
    IndexError: index 2 is out of bounds for axis 1 with size 2
    """
    return tf.keras.utils.to_categorical(labels, classes).tolist()
