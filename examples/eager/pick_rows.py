"""tf.gather picks rows or columns by their numbers."""

import numpy as np
import tensorflow as tf

table = tf.constant([[1, 2, 3], [4, 5, 6], [7, 8, 9]])


def pick(table, numbers, axis=0):
    """Return some rows, or some columns, in the order asked for.

    >>> pick(table, [2, 0])
    <tf.Tensor: shape=(2, 3), dtype=int32, numpy=
    array([[7, 8, 9],
           [1, 2, 3]], dtype=int32)>
    >>> pick(table, [2, 0], axis=1).numpy().tolist()
    [[3, 1], [6, 4], [9, 7]]
    >>> np.array_equal(pick(table, [2, 0]), table.numpy()[[2, 0]])
    True
    >>> pick(table, [0, 3])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...indices[1] = 3 is not in [0, 3) [Op:GatherV2]...
    >>> pick(table, [-1])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...indices[0] = -1 is not in [0, 3) [Op:GatherV2]...
    """
    with tf.device("CPU"):
        return tf.gather(table, numbers, axis=axis)
