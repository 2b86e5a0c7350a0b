"""The value that a loop starts with decides the dtype in every turn."""

import tensorflow as tf


def sum_of_halves(total, turns):
    """Add a half in each turn.

    >>> sum_of_halves(0, tf.constant(3))
    <tf.Tensor: shape=(), dtype=float32, numpy=1.5>
    >>> tf.function(sum_of_halves)(0, tf.constant(3))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: in user code:
    ...
        TypeError: Input 'y' of 'AddV2' Op has type float32 that does not match type int32 of argument 'x'.
    ...
    >>> tf.function(sum_of_halves)(0.0, tf.constant(3))
    <tf.Tensor: shape=(), dtype=float32, numpy=1.5>
    """
    for _ in tf.range(turns):
        total += tf.constant(0.5)
    return total
