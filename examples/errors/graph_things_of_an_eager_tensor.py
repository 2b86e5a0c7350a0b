"""What belongs to a graph and an eager tensor does not have."""

import tensorflow as tf


def in_a_graph(made):
    """Call a function inside a graph.

    >>> in_a_graph(lambda: tf.constant(1.0, name="one").name)
    'one:0'
    >>> tf.constant(1.0).graph  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: Tensor.graph is undefined when eager execution is enabled...
    >>> tf.constant(1.0).name  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: Tensor.name is undefined when eager execution is enabled...
    >>> tf.constant(1.0).op  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: Tensor.op is undefined when eager execution is enabled...
    >>> tf.compat.v1.train.AdamOptimizer(0.1).minimize(tf.constant(1.0))
    Traceback (most recent call last):
        ...
    RuntimeError: `loss` passed to Optimizer.compute_gradients should be a function when eager execution is enabled.
    """
    with tf.Graph().as_default():
        return made()
