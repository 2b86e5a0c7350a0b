"""A Boolean tensor in the index keeps what is True."""

import numpy as np
import tensorflow as tf


def above(table, limit):
    """Return the numbers above a limit, in one row.

    >>> table = tf.constant([[1, 8, 3], [7, 2, 9]])
    >>> table > 5
    <tf.Tensor: shape=(2, 3), dtype=bool, numpy=
    array([[False,  True, False],
           [ True, False,  True]])>
    >>> above(table, 5)
    <tf.Tensor: shape=(3,), dtype=int32, numpy=array([8, 7, 9], dtype=int32)>
    >>> np.array_equal(above(table, 5), above(table.numpy(), 5))
    True
    >>> tf.boolean_mask(table, table > 5).numpy()
    array([8, 7, 9], dtype=int32)
    >>> tf.where(table > 5)
    <tf.Tensor: shape=(3, 2), dtype=int64, numpy=
    array([[0, 1],
           [1, 0],
           [1, 2]])>
    >>> table[tf.constant([False, True])].numpy()
    array([[7, 2, 9]], dtype=int32)
    >>> tf.boolean_mask(table, [True, False, True], axis=1).numpy().tolist()
    [[1, 3], [7, 9]]
    >>> table[[False, True]]  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: Value for attr 'Index' of bool is not in the list of allowed values...
    """
    return table[table > limit]
