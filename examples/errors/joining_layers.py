"""Layers and models that cannot be joined."""

import tensorflow as tf


def joined(*shapes):
    """Join inputs of these shapes.

    >>> joined((3,), (4,))
    (None, 7)
    >>> joined((2, 3), (3, 3))
    Traceback (most recent call last):
        ...
    ValueError: A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis. Received: input_shape=[(None, 2, 3), (None, 3, 3)]
    >>> tf.keras.Model(tf.keras.Input((2,)), tf.keras.Input((2,), name="other"))
    Traceback (most recent call last):
        ...
    ValueError: Output with path `` is not connected to `inputs`
    >>> tf.keras.Model(tf.keras.Input((2,)), tf.constant(1.0))
    Traceback (most recent call last):
        ...
    ValueError: All `outputs` values must be KerasTensors. Received: outputs=1.0 including invalid value 1.0 of type <class 'tensorflow.python.framework.ops.EagerTensor'>
    >>> tf.keras.Sequential([1])
    Traceback (most recent call last):
        ...
    ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: 1 (of type <class 'int'>)
    >>> float(tf.keras.Input(()))
    Traceback (most recent call last):
        ...
    ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a float.
    """
    inputs = [tf.keras.Input(shape) for shape in shapes]
    return tf.keras.layers.Concatenate(name="joined")(inputs).shape
