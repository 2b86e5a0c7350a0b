"""A weight of a Keras layer can be assigned to, whatever its class."""

import tensorflow as tf


def weight():
    """Return a weight of a layer, of one number.

    >>> kernel = weight()
    >>> _ = kernel.assign([[3.0]])
    >>> kernel.numpy().item(), isinstance(kernel, tf.Variable)
    (3.0, False)
    """
    layer = tf.keras.layers.Dense(1)
    layer.build([None, 1])
    return layer.kernel
