"""The argument lr was the learning rate, then was ignored, and is an error."""

import tensorflow as tf


def rate_of(optimizer):
    """Return an optimizer's learning rate.

    >>> rate_of(tf.keras.optimizers.SGD(learning_rate=0.5))
    0.5
    >>> rate_of(tf.keras.optimizers.SGD(lr=0.5))
    Traceback (most recent call last):
        ...
    ValueError: Argument(s) not recognized: {'lr': 0.5}
    """
    return float(optimizer.learning_rate.numpy())
