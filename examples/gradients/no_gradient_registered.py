"""An operation without a gradient raises, where rounding gives None."""

import tensorflow as tf


def gradient_of_distinct_values(values):
    """Ask for the gradient of the sum of the distinct values.

    >>> gradient_of_distinct_values([1.0, 2.0, 1.0])
    Traceback (most recent call last):
        ...
    LookupError: gradient registry has no entry for: Unique
    """
    x = tf.Variable(values)
    with tf.GradientTape() as tape:
        distinct, _ = tf.unique(x)
        total = tf.reduce_sum(distinct)
    return tape.gradient(total, x)
