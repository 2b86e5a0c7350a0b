"""keepdims leaves an axis of length 1, so that a sum fits its table."""

import numpy as np
import tensorflow as tf


def shares(table):
    """Divide each row by its sum.

    >>> shares(tf.constant([[1.0, 1.0], [1.0, 3.0]]))
    <tf.Tensor: shape=(2, 2), dtype=float32, numpy=
    array([[0.5 , 0.5 ],
           [0.25, 0.75]], dtype=float32)>
    >>> np.allclose(tf.reduce_sum(shares(tf.random.uniform([5, 3])), axis=1), 1.0)
    True
    """
    return table / tf.reduce_sum(table, axis=1, keepdims=True)


def shares_without_keepdims(table):
    """Divide by sums that lie along the wrong axis.

    >>> shares_without_keepdims(tf.constant([[1.0, 1.0], [1.0, 3.0]]))
    <tf.Tensor: shape=(2, 2), dtype=float32, numpy=
    array([[0.5 , 0.25],
           [0.5 , 0.75]], dtype=float32)>
    """
    return table / tf.reduce_sum(table, axis=1)
