"""Three ways to put an operation into a functional model."""

import tensorflow as tf


class RowTotal(tf.keras.layers.Layer):
    """Add up each row."""

    def call(self, inputs):
        return tf.reduce_sum(inputs, axis=1)


def totals(operation):
    """Return what a functional model around the operation makes of two rows.

    >>> totals(RowTotal())
    [6.0, 15.0]
    >>> totals(tf.keras.layers.Lambda(lambda x: tf.reduce_sum(x, axis=1)))
    [6.0, 15.0]
    >>> totals(lambda x: tf.keras.ops.sum(x, axis=1))
    [6.0, 15.0]
    """
    inputs = tf.keras.Input((3,))
    model = tf.keras.Model(inputs, operation(inputs))
    return (
        model(tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])).numpy().tolist()
    )
