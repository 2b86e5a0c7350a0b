"""What fails with ragged tensors, and a way round."""

import tensorflow as tf


def add(first, second):
    """Add two ragged tensors, whose rows must have equal lengths.

    >>> short_long = tf.ragged.constant([[1], [2, 3]])
    >>> long_short = tf.ragged.constant([[1, 2], [3]])
    >>> add(short_long, long_short)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: Condition x == y did not hold...
    """
    return first + second


def sort(ragged):
    """Sort each row with tf.sort, which knows no ragged tensors.

    >>> sort(tf.ragged.constant([[3, 1], [4]]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: TypeError: object of type 'RaggedTensor' has no len()...
    """
    return tf.sort(ragged)


def sort_rows(ragged):
    """Sort each row by itself.

    >>> sort_rows(tf.ragged.constant([[3, 1], [4]]))
    <tf.RaggedTensor [[1, 3], [4]]>
    """
    return tf.map_fn(tf.sort, ragged)
