"""Inside a graph a dimension may be None."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None])])
def zeros_like(x):
    """Make a tensor of the same length.

    >>> zeros_like(tf.ones([2]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: in user code:...TypeError: Expected int32, but got None of type 'NoneType'...
    """
    return tf.zeros([x.shape[0], 2])


@tf.function(input_signature=[tf.TensorSpec(None)])
def rank(x):
    """Ask for a shape of which nothing is known.

    >>> rank(tf.ones([2]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: in user code:...ValueError: as_list() is not defined on an unknown TensorShape...
    """
    return len(x.shape.as_list())


@tf.function
def add(x, y):
    """Add two tensors.

    >>> add(tf.constant(1))
    Traceback (most recent call last):
        ...
    TypeError: Binding inputs to tf.function failed due to `missing a required argument: 'y'`. Received args: (<tf.Tensor: shape=(), dtype=int32, numpy=1>,) and kwargs: {} for signature: (x, y).
    """
    return x + y
