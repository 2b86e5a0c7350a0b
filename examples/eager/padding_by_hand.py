"""A ragged tensor takes the place of padding and lengths."""

import tensorflow as tf


def means(rows):
    """Return the mean of each row.

    >>> means([[3.0, 1.0, 4.0], [1.0], [5.0, 9.0]])
    array([2.6667, 1.       , 7.       ], dtype=float32)
    """
    return tf.reduce_mean(tf.ragged.constant(rows), axis=1).numpy()
