"""A switch gives all tensors NumPy's methods, indices and promotion."""

import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def summary(rows):
    """Use a method, an attribute, and a list as an index.

    >>> rows = tf.constant([[1, 2], [3, 4], [5, 6]])
    >>> summary(rows)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute 'mean'
    >>> tnp.experimental_enable_numpy_behavior()
    >>> for part in summary(rows):
    ...     print(part.numpy().tolist())
    3.5
    [[1, 3, 5], [2, 4, 6]]
    [[1, 2], [5, 6]]
    >>> rows + tf.constant([0.5, 1.5])
    <tf.Tensor: shape=(3, 2), dtype=float64, numpy=
    array([[1.5, 3.5],
           [3.5, 5.5],
           [5.5, 7.5]])>
    """
    return rows.mean(), rows.T, rows[[0, 2]]


def split(text):
    """Split a text with a function that was not written for the switch.

    >>> split("to be")
    Traceback (most recent call last):
        ...
    IndexError: only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices, got []
    """
    return tf.strings.split(text)
