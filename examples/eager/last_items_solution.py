"""The last item of each row, from a padded table and from a ragged tensor."""

import tensorflow as tf


def last_of_table(table, lengths):
    """Return the item before the padding of each row.

    >>> table = tf.constant([[3, 1, 4], [1, 0, 0], [5, 9, 0]])
    >>> last_of_table(table, [3, 1, 2]).numpy()
    array([4, 1, 9], dtype=int32)
    """
    return tf.gather(table, tf.constant(lengths) - 1, axis=1, batch_dims=1)


def last_of_ragged(ragged):
    """Return the last item of each row.

    >>> ragged = tf.ragged.constant([[3, 1, 4], [1], [5, 9]])
    >>> last_of_ragged(ragged).numpy()
    array([4, 1, 9], dtype=int32)
    >>> ragged[:, -1]
    Traceback (most recent call last):
        ...
    ValueError: Cannot index into an inner ragged dimension.
    """
    return ragged[:, -1:].flat_values
