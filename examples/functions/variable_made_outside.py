"""A tf.function uses variables; it must not make one in every call."""

import tensorflow as tf


@tf.function
def count_inside():
    """Make a counter and add one.

    >>> count_inside()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:
    ...
        ValueError: tf.function only supports singleton tf.Variables created on the first call. ...
    """
    counter = tf.Variable(0)
    return counter.assign_add(1)


@tf.function
def count(counter):
    """Add one to a counter that was made outside.

    >>> counter = tf.Variable(0)
    >>> int(count(counter)), int(count(counter))
    (1, 2)
    """
    return counter.assign_add(1)
