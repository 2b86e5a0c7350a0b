"""A layer of another Keras than the model's."""

import tensorflow as tf
from tensorflow.python.keras import layers as inner


def joined():
    """Put a layer of TensorFlow's inner Keras into a model.

    >>> joined()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Only instances of `keras.Layer` can be added to a Sequential model. Received: <tensorflow.python.keras.layers.core.Dense object at 0x...> (of type <class 'tensorflow.python.keras.layers.core.Dense'>)
    """
    return tf.keras.Sequential([tf.keras.Input((2,)), inner.Dense(1)])
