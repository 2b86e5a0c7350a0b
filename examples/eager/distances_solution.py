"""Broadcasting measures the distance between each pair of points."""

import numpy as np
import tensorflow as tf


def distances(first, second):
    """Return a table: one row for each first point, one column for each second.

    >>> home = tf.constant([[0.0, 0.0], [3.0, 4.0]])
    >>> away = tf.constant([[0.0, 0.0], [6.0, 8.0], [0.0, 4.0]])
    >>> distances(home, away)
    <tf.Tensor: shape=(2, 3), dtype=float32, numpy=
    array([[ 0., 10.,  4.],
           [ 5.,  5.,  3.]], dtype=float32)>
    >>> one_by_one = [[np.hypot(*(a - b)) for b in away.numpy()] for a in home.numpy()]
    >>> np.allclose(distances(home, away), one_by_one)
    True
    """
    differences = first[:, tf.newaxis, :] - second[tf.newaxis, :, :]
    return tf.sqrt(tf.reduce_sum(differences**2, axis=-1))
