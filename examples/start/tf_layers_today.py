"""What is left of tf.layers, the level that TensorFlow 1 had between."""

import tensorflow as tf


def old_dense(rows):
    """Call tf.layers.dense by the name that compat.v1 keeps for it.

    >>> hasattr(tf, "layers"), hasattr(tf.compat.v1, "layers")
    (False, True)
    >>> hasattr(tf.compat.v1.layers, "dense")
    False
    >>> tf.layers
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'layers'
    >>> old_dense(tf.ones([1, 2]))
    Traceback (most recent call last):
        ...
    AttributeError: `dense` is not available with Keras 3.
    """
    ones = tf.compat.v1.ones_initializer()
    return tf.compat.v1.layers.dense(rows, 3, kernel_initializer=ones)
