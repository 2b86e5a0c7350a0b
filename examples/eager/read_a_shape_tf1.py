"""In TF1 a shape held objects of a class Dimension."""

import tensorflow as tf


def parts(tensor):
    """Return the shape, the length of the first axis, and the count of axes.

    >>> parts(tf.zeros([3, 4]))
    (TensorShape([Dimension(3), Dimension(4)]), Dimension(3), 2)
    >>> rows, columns = tf.zeros([3, 4]).shape
    >>> rows * columns
    Dimension(12)
    >>> rows.value * columns.value
    12
    """
    return tensor.shape, tensor.shape[0], len(tensor.shape)
