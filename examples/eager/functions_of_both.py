"""The function, not its argument, decides whether an array comes out."""

import numpy as np
import tensorflow as tf


def roots(values):
    """Take the square roots with NumPy and with TensorFlow.

    >>> roots(tf.constant([4.0, 9.0]))
    (array([2., 3.], dtype=float32), <tf.Tensor: shape=(2,), dtype=float32, numpy=array([2., 3.], dtype=float32)>)
    >>> roots(np.array([4.0, 9.0]))
    (array([2., 3.]), <tf.Tensor: shape=(2,), dtype=float64, numpy=array([2., 3.])>)
    """
    return np.sqrt(values), tf.sqrt(values)


def pick(names, position):
    """Use a scalar tensor as a Python index.

    >>> pick(["zero", "one", "two"], tf.argmax([0.1, 0.7, 0.2]))
    'one'
    >>> list(range(tf.constant(3)))
    [0, 1, 2]
    >>> float(tf.constant(0.5)) + 1
    1.5
    """
    return names[position]
