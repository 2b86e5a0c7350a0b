"""Optimizers of TF1 on a tf.Variable, and on a weight of a Keras layer."""

import tensorflow as tf


def step(name, variable):
    """Return where a variable at 1 is after a step with the gradient 1.

    >>> step("AdamOptimizer", tf.Variable(1.0))
    0.9000
    >>> step("GradientDescentOptimizer", weight())
    0.9000
    >>> step("AdamOptimizer", weight())
    Traceback (most recent call last):
        ...
    AttributeError: 'Variable' object has no attribute '_unique_id'
    >>> step("RMSPropOptimizer", weight())
    Traceback (most recent call last):
        ...
    AttributeError: 'Variable' object has no attribute 'get_shape'
    >>> step("AdagradOptimizer", weight())
    Traceback (most recent call last):
        ...
    AttributeError: 'str' object has no attribute 'base_dtype'
    """
    optimizer = getattr(tf.compat.v1.train, name)(0.1)
    optimizer.apply_gradients([(tf.constant(1.0), variable)])
    return float(variable.numpy())


def weight():
    """Return a weight that a Keras layer made, at 1."""
    layer = tf.keras.layers.Layer()
    return layer.add_weight(name="weight", shape=(), initializer="ones")
