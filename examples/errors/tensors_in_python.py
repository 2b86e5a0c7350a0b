"""Tensors where Python wants a number, a key or an array."""

import tensorflow as tf


def by_reference(tensor):
    """Return whether a tensor is found by its reference.

    >>> by_reference(tf.constant(1))
    True
    >>> {tf.constant(1): "here"}
    Traceback (most recent call last):
        ...
    TypeError: Tensor is unhashable. Instead, use tensor.ref() as the key.
    >>> {tf.Variable(1): "here"}
    Traceback (most recent call last):
        ...
    TypeError: Variable is unhashable. Instead, use variable.ref() as the key. (Variable: <tf.Variable 'Variable:0' shape=() dtype=int32, numpy=1>)
    >>> tf.ones([4]).reshape([2, 2])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: EagerTensor object has no attribute 'reshape'...
    >>> tf.ones([4]).astype("int32")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: EagerTensor object has no attribute 'astype'...
    """
    return tensor.ref() in {tensor.ref(): "here"}
