"""A check of shapes names the lengths that must be equal."""

import tensorflow as tf


def weighted_sum(rows, weights):
    """Weigh the columns of each row.

    >>> weighted_sum(tf.ones([2, 3]), tf.ones([3])).numpy()
    array([3., 3.], dtype=float32)
    >>> weighted_sum(tf.ones([2, 3]), tf.ones([1]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: ...dimension 0 must have size 3.  Received size 1, shape (1,)
    """
    sizes = [(rows, ("rows", "columns")), (weights, ("columns",))]
    tf.debugging.assert_shapes(sizes)
    return tf.reduce_sum(rows * weights, axis=1)
