"""A learning rate set by a function of the backend."""

import tensorflow as tf


def make_sgd():
    """Return an optimizer with a rate of 0.5.

    >>> optimizer = make_sgd()
    >>> tf.keras.backend.set_value(optimizer.learning_rate, 0.1)
    Traceback (most recent call last):
        ...
    AttributeError: 'str' object has no attribute 'name'
    >>> float(tf.keras.backend.get_value(optimizer.learning_rate))
    0.5
    >>> optimizer.learning_rate = 0.1
    >>> round(float(optimizer.learning_rate.numpy()), 4)
    0.1
    """
    return tf.keras.optimizers.SGD(0.5)
