"""One item of each row, chosen by that row's label."""

import numpy as np
import tensorflow as tf


def chances_of_labels(chances, labels):
    """Return, for each row, the chance that it gives to its label.

    >>> chances = tf.constant([[0.1, 0.9], [0.7, 0.3], [0.4, 0.6]])
    >>> chances_of_labels(chances, [1, 0, 0])
    <tf.Tensor: shape=(3,), dtype=float32, numpy=array([0.9, 0.7, 0.4], dtype=float32)>
    >>> chances.numpy()[[0, 1, 2], [1, 0, 0]]
    array([0.9, 0.7, 0.4], dtype=float32)
    """
    return tf.gather(chances, labels, axis=1, batch_dims=1)
