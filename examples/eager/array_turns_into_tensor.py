"""Adding a tensor to an array in place makes the name stand for a tensor."""

import numpy as np
import tensorflow as tf


def accumulate(total, updates):
    """Add every update to the total.

    >>> total = np.zeros(1)
    >>> accumulate(total, [tf.constant([0.1])])
    <tf.Tensor: shape=(1,), dtype=float32, numpy=array([0.1], dtype=float32)>
    >>> total
    array([0.])
    >>> accumulate(total, [tf.constant([0.1]).numpy()]).dtype
    dtype('float64')
    >>> total
    array([0.1])
    """
    for update in updates:
        total += update
    return total
