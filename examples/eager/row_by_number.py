"""A number outside raises, a slice that reaches outside does not."""

import tensorflow as tf


def row(table, number):
    """Return a row by its number.

    >>> table = tf.reshape(tf.range(12), [3, 4])
    >>> row(table, tf.constant(1)).numpy()
    array([4, 5, 6, 7], dtype=int32)
    >>> row(table, 3)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...slice index 3 of dimension 0 out of bounds. [Op:StridedSlice]...
    >>> table[3:].shape
    TensorShape([0, 4])
    """
    return table[number]
