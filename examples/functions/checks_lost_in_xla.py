"""Three mistakes that raise in a graph and pass when compiled."""

import tensorflow as tf


def checked(x):
    """Return x, and insist that it is positive."""
    tf.debugging.assert_positive(x)
    return x


def third_at(index):
    """Return an item of a list of three."""
    return tf.gather(tf.constant([10, 20, 30]), index)


def share_of_ten(parts):
    """Return ten divided by a number of parts."""
    return 10 // parts


def outcome(function, argument, compiled):
    """Return the value, or the class of the error.

    >>> outcome(checked, -3, compiled=False), outcome(checked, -3, compiled=True)
    ('InvalidArgumentError', -3)
    >>> outcome(third_at, 7, compiled=False), outcome(third_at, 7, compiled=True)
    ('InvalidArgumentError', 30)
    >>> outcome(share_of_ten, 0, compiled=False), outcome(share_of_ten, 0, compiled=True)
    ('InvalidArgumentError', -1)
    """
    graph = tf.function(function, jit_compile=compiled)
    try:
        return int(graph(tf.constant(argument)))
    except tf.errors.InvalidArgumentError as error:
        return type(error).__name__
