"""A second trace may not make a variable, even for another input."""

import tensorflow as tf

totals = {}


@tf.function
def add_up(key, x):
    """Add x to a total that is made when its key is new.

    >>> float(add_up("food", tf.constant(2.0)))
    2.0
    >>> float(add_up("food", tf.constant(3.0)))
    5.0
    >>> add_up("rent", tf.constant(9.0))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:
    ...
        ValueError: tf.function only supports singleton tf.Variables created on the first call. ...
    """
    if key not in totals:
        totals[key] = tf.Variable(0.0)
    return totals[key].assign_add(x)
