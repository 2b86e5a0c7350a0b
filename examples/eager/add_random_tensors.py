"""Two random tensors and their sum have their values at once."""

import numpy as np
import tensorflow as tf


def add_random_tensors(seed):
    """Roll two tables of dice and return both with their sum.

    >>> first, second, total = add_random_tensors(seed=7)
    >>> first
    <tf.Tensor: shape=(2, 3), dtype=int32, numpy=
    array([[5, 2, 6],
           [3, 3, 2]], dtype=int32)>
    >>> second
    <tf.Tensor: shape=(2, 3), dtype=int32, numpy=
    array([[5, 3, 4],
           [5, 3, 3]], dtype=int32)>
    >>> total
    <tf.Tensor: shape=(2, 3), dtype=int32, numpy=
    array([[10,  5, 10],
           [ 8,  6,  5]], dtype=int32)>
    >>> np.array_equal(total, np.add(first, second))
    True
    """
    tf.random.set_seed(seed)
    first = tf.random.uniform([2, 3], minval=1, maxval=7, dtype=tf.int32)
    second = tf.random.uniform([2, 3], minval=1, maxval=7, dtype=tf.int32)
    return first, second, first + second
