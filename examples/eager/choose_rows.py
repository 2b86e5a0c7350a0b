"""A condition with one item for each row needs a column's shape."""

import tensorflow as tf


def as_given(condition, table):
    """Keep numbers where the condition is true, zeros elsewhere.

    >>> table = tf.constant([[5, 1, 2], [9, 3, 4], [6, 7, 8]])
    >>> as_given(tf.constant([True, False, True]), table).numpy().tolist()
    [[5, 0, 2], [9, 0, 4], [6, 0, 8]]
    >>> whole_rows(tf.constant([True, False, True]), table).numpy().tolist()
    [[5, 1, 2], [0, 0, 0], [6, 7, 8]]
    >>> as_given(tf.constant([True, False, True]), table[:, :2])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...must be broadcastable [Op:SelectV2]...
    """
    return tf.where(condition, table, tf.zeros_like(table))


def whole_rows(condition, table):
    """Keep or drop whole rows."""
    return as_given(condition[:, tf.newaxis], table)
