"""Where AutoGraph does not reach, a tensor cannot decide an if or a for."""

import tensorflow as tf


@tf.function(autograph=False)
def sign(x):
    """Decide by a tensor of the graph.

    >>> sign(tf.constant(2.0))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Using a symbolic `tf.Tensor` as a Python `bool` is not allowed. You can attempt the following resolutions to the problem: If...
    """
    return 1 if x > 0 else -1


@tf.function(autograph=False)
def doubled(x):
    """Go through a tensor of the graph.

    >>> doubled(tf.constant([2.0]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.OperatorNotAllowedInGraphError: Iterating over a symbolic `tf.Tensor` is not allowed. You can attempt the following resolutions to the problem: If you are...
    """
    return [item * 2 for item in x]
