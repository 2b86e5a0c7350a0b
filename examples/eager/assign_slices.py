"""A slice of a variable can be assigned, and no more than that."""

import tensorflow as tf


def clear(variable):
    """Put 0 into the first two columns, below the first row.

    >>> variable = tf.Variable([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    >>> clear(variable)
    >>> variable.numpy().tolist()
    [[1, 2, 3], [0, 0, 6], [0, 0, 9]]
    >>> variable[0] += 1
    Traceback (most recent call last):
        ...
    TypeError: 'ResourceVariable' object does not support item assignment
    >>> variable[0].assign_add([1, 1, 1])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute 'assign_add'...
    >>> variable[variable > 5].assign(0)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute 'assign'...
    >>> variable.assign(tf.where(variable > 5, 0, variable)).numpy().tolist()
    [[1, 2, 3], [0, 0, 0], [0, 0, 0]]
    """
    variable[1:, :2].assign(0)
