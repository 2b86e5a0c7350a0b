"""A variable's class: one made alone, one under a strategy, a Keras weight."""

import tensorflow as tf


def weight():
    """Return a weight of a Keras layer.

    >>> type(tf.Variable(0)).__name__
    'ResourceVariable'
    >>> with tf.distribute.MirroredStrategy(["CPU:0"]).scope():
    ...     type(tf.Variable(0)).__name__
    'MirroredVariable'
    >>> isinstance(weight(), tf.Variable), isinstance(weight().value, tf.Variable)
    (False, True)
    """
    layer = tf.keras.layers.Dense(1)
    layer.build([None, 2])
    return layer.kernel
