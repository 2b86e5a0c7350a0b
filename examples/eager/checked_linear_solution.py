"""A linear model whose arguments are checked against each other."""

import tensorflow as tf


def linear(rows, weights, bias):
    """Multiply and add, after a check of all three shapes.

    >>> linear(tf.ones([5, 3]), tf.ones([3, 2]), tf.zeros([2])).shape
    TensorShape([5, 2])
    >>> linear(tf.ones([5, 3]), tf.ones([3, 2]), tf.zeros([5, 1]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: ...must have rank in (0, 1).  Received rank 2, shape (5, 1)
    """
    tf.debugging.assert_shapes(
        [
            (rows, ("n", "inputs")),
            (weights, ("inputs", "outputs")),
            (bias, ("outputs",)),
        ]
    )
    return rows @ weights + bias
