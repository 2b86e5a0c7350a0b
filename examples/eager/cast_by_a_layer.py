"""A Keras layer casts what it is given to its own dtype, without a word."""

import tensorflow as tf


def apply_dense(numbers):
    """Return what a layer with weights of 1 makes of each row.

    >>> apply_dense(tf.constant([[0.5, 2.0]], tf.float64))
    <tf.Tensor: shape=(1, 1), dtype=float32, numpy=array([[2.5]], dtype=float32)>
    >>> apply_dense(tf.constant([[1, 2]]))
    <tf.Tensor: shape=(1, 1), dtype=float32, numpy=array([[3.]], dtype=float32)>
    """
    return tf.keras.layers.Dense(1, kernel_initializer="ones")(numbers)
