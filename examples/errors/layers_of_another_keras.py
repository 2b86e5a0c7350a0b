"""A layer of another Keras than the model's."""

import tensorflow as tf
from tensorflow.python.keras import layers as inner


class Dense(inner.Dense):
    """A layer of TensorFlow's inner Keras, which is Keras 2.

    >>> tf.keras.Sequential([tf.keras.Input((2,)), Dense(1)])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <tensorflow.python.keras.layers.core.Dense> (of type <class '...
    """

    def __repr__(self):
        """Leave out the address, which differs in each process."""
        return "<tensorflow.python.keras.layers.core.Dense>"
