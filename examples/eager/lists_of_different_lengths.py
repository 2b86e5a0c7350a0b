"""A ragged tensor holds rows of different lengths."""

import tensorflow as tf


def as_tensor(rows):
    """Make an ordinary tensor of some rows.

    >>> as_tensor([[3, 1, 4], [1], [5, 9]])
    Traceback (most recent call last):
        ...
    ValueError: Can't convert non-rectangular Python sequence to Tensor.
    """
    return tf.constant(rows)


def as_ragged_tensor(rows):
    """Make a ragged tensor of some rows.

    >>> ragged = as_ragged_tensor([[3, 1, 4], [], [5, 9]])
    >>> ragged
    <tf.RaggedTensor [[3, 1, 4], [], [5, 9]]>
    >>> ragged.shape
    TensorShape([3, None])
    >>> ragged[0]
    <tf.Tensor: shape=(3,), dtype=int32, numpy=array([3, 1, 4], dtype=int32)>
    >>> ragged.row_lengths().numpy().tolist()
    [3, 0, 2]
    """
    return tf.ragged.constant(rows)
