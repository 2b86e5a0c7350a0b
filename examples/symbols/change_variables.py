"""Variables: what was typed then, as it is now."""

import tensorflow as tf


def assign_add():
    """Do what was done by tf.assign_add.

    >>> assign_add()
    3
    """
    steps = tf.Variable(1)
    return int(steps.assign_add(2))


def trainable_variables():
    """Do what was done by tf.trainable_variables.

    >>> trainable_variables()
    2
    """
    layer = tf.keras.layers.Dense(1)
    layer.build((None, 1))
    return len(layer.trainable_variables)
