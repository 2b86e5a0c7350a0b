"""In a graph no tensor has a value."""

import tensorflow as tf


def in_graph(function):
    """Call a function where operations go into a graph.

    >>> in_graph(lambda: tf.Variable(1.0).numpy())
    Traceback (most recent call last):
        ...
    NotImplementedError: numpy() is only available when eager execution is enabled.
    >>> in_graph(lambda: list(tf.data.Dataset.range(3)))
    Traceback (most recent call last):
        ...
    RuntimeError: `tf.data.Dataset` only supports Python-style iteration in eager mode or within tf.function.
    >>> float(tf.Variable(1.0))
    1.0
    """
    with tf.Graph().as_default():
        return function()
