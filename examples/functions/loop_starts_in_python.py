"""A loop whose condition is Python's at first and a tensor's later."""

import tensorflow as tf


@tf.function
def series(ratio):
    """Return 1 + ratio + ratio**2 and so on, while a term counts.

    >>> series(tf.constant(0.5))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    NotImplementedError: in user code:
    ...
        NotImplementedError: The condition of while loop started as non-Tensor, then changed to Tensor. ...
    """
    total, term = 0.0, 1.0
    while term > 0.001:
        total += term
        term *= ratio
    return total


@tf.function
def series_of_tensors(ratio):
    """Return the same sum; its loop looks at a tensor from the start.

    >>> float(series_of_tensors(tf.constant(0.5)))
    1.998
    >>> float(series.python_function(0.5))
    1.998
    """
    total, term = 0.0, tf.ones_like(ratio)
    while term > 0.001:
        total += term
        term *= ratio
    return total
