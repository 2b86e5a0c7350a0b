"""TF1 sliced by an index too, and had functions that spell a slice out."""

import numpy as np
import tensorflow as tf


def same_slices(array):
    """Cut the same piece by an index and by two functions.

    >>> first, second, third = same_slices(np.arange(12).reshape(3, 4))
    >>> first
    array([[4, 5],
           [8, 9]])
    >>> np.array_equal(first, second), np.array_equal(first, third)
    (True, True)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        table = tf.constant(array)
        pieces = [
            table[1:, :2],
            tf.slice(table, begin=[1, 0], size=[2, 2]),
            tf.strided_slice(table, begin=[1, 0], end=[3, 2]),
        ]
        return session.run(pieces)
