"""A shape reads like a tuple of Python integers."""

import tensorflow as tf


def parts(tensor):
    """Return the shape, the length of the first axis, and the count of axes.

    >>> parts(tf.zeros([3, 4]))
    (TensorShape([3, 4]), 3, 2)
    >>> rows, columns = tf.zeros([3, 4]).shape
    >>> rows * columns
    12
    >>> tf.size(tf.zeros([3, 4])).numpy().item()
    12
    >>> tf.zeros([3, 4]).shape == (3, 4)
    True
    """
    return tensor.shape, tensor.shape[0], len(tensor.shape)


def is_true(shape):
    """Say whether a shape counts as true.

    >>> is_true(tf.zeros([3, 4]).shape), is_true(tf.zeros([]).shape)
    (True, True)
    >>> is_true((3, 4)), is_true(())
    (True, False)
    """
    return bool(shape)
