"""TF1 refuses known shapes that do not fit while the graph is built."""

import tensorflow as tf


def multiply(rows, columns):
    """Build a matrix product whose two shapes are known.

    >>> multiply(rows=3, columns=2)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Dimensions must be equal, but are 3 and 2 for ...
    """
    with tf.Graph().as_default():
        return tf.matmul(tf.ones([1, rows]), tf.ones([columns, 1]))
