"""A ragged tensor is one row of values and the places where rows begin."""

import tensorflow as tf


def parts(ragged):
    """Return the values, the row lengths, and the row splits.

    >>> for part in parts(tf.ragged.constant([[3, 1, 4], [], [5, 9]])):
    ...     print(part.numpy().tolist())
    [3, 1, 4, 5, 9]
    [3, 0, 2]
    [0, 3, 3, 5]
    """
    return ragged.values, ragged.row_lengths(), ragged.row_splits


def from_parts(values, lengths):
    """Cut one row of values into rows of these lengths.

    >>> from_parts([3, 1, 4, 5, 9], [3, 0, 2])
    <tf.RaggedTensor [[3, 1, 4], [], [5, 9]]>
    >>> from_parts([3, 1, 4, 5, 9], [3, 0, 1])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: Arguments to _from_row_partition do not form a valid RaggedTensor...
    """
    return tf.RaggedTensor.from_row_lengths(values, lengths)
