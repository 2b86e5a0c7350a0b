"""A square root by Newton's loop, inside a graph."""

import math

import tensorflow as tf


@tf.function
def square_root(x):
    """Return the square root of x.

    >>> float(square_root(tf.constant(2.0))), math.sqrt(2)
    (1.4142, 1.4142)
    >>> number = tf.TensorSpec((), tf.float32)
    >>> graph = square_root.get_concrete_function(number).graph
    >>> "StatelessWhile" in [node.type for node in graph.get_operations()]
    True
    """
    root = x
    while tf.abs(root * root - x) > 1e-6 * x:
        root = (root + x / root) / 2
    return root
