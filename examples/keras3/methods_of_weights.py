"""A weight has assign, and few other methods of a TensorFlow variable."""

import tensorflow as tf


def weight():
    """Return the kernel of a layer, [[1.0], [1.0]].

    >>> kernel = weight()
    >>> kernel.read_value().shape
    Traceback (most recent call last):
        ...
    AttributeError: 'Variable' object has no attribute 'read_value'
    >>> tf.convert_to_tensor(kernel).shape
    TensorShape([2, 1])
    >>> kernel.scatter_nd_update([[0]], [[5.0]]).shape
    Traceback (most recent call last):
        ...
    AttributeError: 'Variable' object has no attribute 'scatter_nd_update'
    >>> changed = tf.tensor_scatter_nd_update(kernel, [[0]], [[5.0]])
    >>> kernel.assign(changed).numpy().tolist()
    [[5.0], [1.0]]
    """
    layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
    layer.build((None, 2))
    return layer.kernel
