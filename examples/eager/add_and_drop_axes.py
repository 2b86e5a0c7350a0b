"""An axis of length 1 can be added anywhere and dropped again."""

import tensorflow as tf


def shapes(tensor):
    """Return the tensor's shape after each of four ways to add an axis.

    >>> shapes(tf.zeros([5]))
    [(1, 5), (5, 1), (1, 5), (5, 1)]
    """
    return [
        tuple(changed.shape)
        for changed in (
            tf.expand_dims(tensor, 0),
            tf.expand_dims(tensor, -1),
            tensor[tf.newaxis, :],
            tensor[:, tf.newaxis],
        )
    ]


def drop(tensor, **axis):
    """Drop axes of length 1.

    >>> drop(tf.zeros([3, 1, 1])).shape
    TensorShape([3])
    >>> drop(tf.zeros([1, 4, 1])).shape
    TensorShape([4])
    >>> drop(tf.zeros([1, 4, 1]), axis=2).shape
    TensorShape([1, 4])
    >>> drop(tf.zeros([3, 2]), axis=1)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Can not squeeze dim[1], expected a dimension of 1, got 2 [Op:Squeeze]...
    """
    return tf.squeeze(tensor, **axis)
