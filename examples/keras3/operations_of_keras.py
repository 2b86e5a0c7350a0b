"""A function of Keras operations takes arrays, tensors and symbolic tensors."""

import numpy as np
import tensorflow as tf


def softplus(x):
    """Return log(1 + exp(x)).

    >>> softplus(np.array([0.0], dtype="float32"))
    <tf.Tensor: shape=(1,), dtype=float32, numpy=array([0.6931472], dtype=float32)>
    >>> softplus(tf.constant([0.0]))
    <tf.Tensor: shape=(1,), dtype=float32, numpy=array([0.6931472], dtype=float32)>
    >>> softplus(tf.keras.Input((2,))).shape
    (None, 2)
    >>> round(float(np.log(2)), 4)
    0.6931
    """
    return tf.keras.ops.log(1 + tf.keras.ops.exp(x))
