"""Calls of fit that are refused."""

import numpy as np
import tensorflow as tf


def compiled(loss, units=1):
    """Return a compiled model for rows of two numbers.

    >>> x, y = np.ones((4, 2)), np.ones((4, 1))
    >>> compiled("mse").fit(x, y[:3])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Data cardinality is ambiguous. Make sure all arrays contain the same number of samples.'x' sizes: 4...
    >>> compiled("mse").fit([[1, 2], [3, 4]], [1, 2], verbose=0).history
    Traceback (most recent call last):
        ...
    ValueError: Unrecognized data type: x=[[1, 2], [3, 4]] (of type <class 'list'>)
    >>> compiled("categorical_crossentropy", 3).fit(x, y)
    Traceback (most recent call last):
        ...
    ValueError: Arguments `target` and `output` must have the same shape. Received: target.shape=(None, 1), output.shape=(None, 3)
    >>> compiled("sparse_categorical_crossentropy", 3).fit(x, np.ones((4, 3)), verbose=0)
    Traceback (most recent call last):
        ...
    ValueError: Argument `output` must have rank (ndim) `target.ndim - 1`. Received: target.shape=(None, 3), output.shape=(None, 3)
    >>> compiled("mse").fit(np.array([[1.0, None]], dtype=object), y[:1])
    Traceback (most recent call last):
        ...
    ValueError: Invalid dtype: object
    """
    layer = tf.keras.layers.Dense(
        units, kernel_initializer="zeros", name="output"
    )
    model = tf.keras.Sequential([tf.keras.Input((2,)), layer])
    model.compile("sgd", loss)
    return model
