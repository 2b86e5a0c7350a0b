"""A function argument takes the place of a placeholder."""

import numpy as np
import tensorflow as tf


def predict(features):
    """Return one score for each row of three features.

    >>> predict(tf.constant([[1.0, 2.0, 3.0]]))
    <tf.Tensor: shape=(1, 1), dtype=float32, numpy=array([[14.]], dtype=float32)>
    >>> predict(tf.ones([4, 3])).shape
    TensorShape([4, 1])
    >>> np.array_equal(predict(tf.ones([4, 3])), np.full([4, 1], 1.0 + 2.0 + 3.0))
    True
    """
    weights = tf.constant([[1.0], [2.0], [3.0]])
    return tf.matmul(features, weights)
