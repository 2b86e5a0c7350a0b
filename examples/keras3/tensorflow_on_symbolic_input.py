"""An operation of TensorFlow refuses the symbolic tensor of a functional model."""

import tensorflow as tf


def total_of_each_row():
    """Add up the rows by a functional model, made with tf.reduce_sum.

    >>> total_of_each_row()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: A KerasTensor cannot be used as input to a TensorFlow function...
    """
    inputs = tf.keras.Input((3,))
    model = tf.keras.Model(inputs, tf.reduce_sum(inputs, axis=1))
    return model(tf.constant([[1.0, 2.0, 3.0]])).numpy().tolist()
