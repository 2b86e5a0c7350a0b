"""A tf.function made in a loop is traced in each turn."""

import tensorflow as tf

traced = []


def square(x):
    """Return x squared, and write down that Python ran.

    >>> [int(tf.function(square)(tf.constant(number))) for number in range(3)]
    [0, 1, 4]
    >>> len(traced)
    3
    >>> traced.clear()
    >>> square_graph = tf.function(square)
    >>> [int(square_graph(tf.constant(number))) for number in range(3)]
    [0, 1, 4]
    >>> len(traced)
    1
    """
    traced.append(x)
    return x * x
