"""A variable changes as a whole, by a difference, or in part."""

import numpy as np
import tensorflow as tf


def change(weights):
    """Change three weights in four ways and return the values after each.

    >>> weights = tf.Variable([1.0, 2.0, 3.0])
    >>> change(weights)
    [[4.0, 5.0, 6.0], [5.0, 6.0, 7.0], [4.5, 5.5, 6.5], [4.5, 0.0, 6.5]]
    >>> weights
    <tf.Variable 'Variable:0' shape=(3,) dtype=float32, numpy=array([4.5, 0. , 6.5], dtype=float32)>
    """
    history = []
    weights.assign(tf.constant([4.0, 5.0, 6.0]))
    history.append(weights.numpy().tolist())
    weights.assign_add([1.0, 1.0, 1.0])
    history.append(weights.numpy().tolist())
    weights.assign_sub(np.full(3, 0.5))
    history.append(weights.numpy().tolist())
    weights[1].assign(0.0)
    history.append(weights.numpy().tolist())
    return history
