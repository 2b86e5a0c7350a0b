"""A name must get a value in every branch of an if on a tensor."""

import tensorflow as tf


@tf.function
def discount(price):
    """Return a tenth of a price over 100.

    >>> discount(tf.constant(150.0))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:
    ...
        ValueError: 'saved' must also be initialized in the else branch
    ...
    >>> discount(150.0)
    <tf.Tensor: shape=(), dtype=float32, numpy=15.0>
    """
    if price > 100:
        saved = price / 10
    return saved
