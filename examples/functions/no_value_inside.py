"""What a function says when it asks a stand-in for its value."""

import numpy as np
import tensorflow as tf


@tf.function
def by_numpy_method(x):
    """Try to return the value of x.

    >>> by_numpy_method(tf.constant(1.0))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: in user code:
    ...
        AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
    ...
    """
    return x.numpy()


@tf.function
def by_numpy_function(x):
    """Try to let NumPy compute a sine.

    >>> by_numpy_function(tf.constant(1.0))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    NotImplementedError: in user code:
    ...
        NotImplementedError: Cannot convert a symbolic tf.Tensor (x:0) to a numpy array. ...
    >>> tf.function(tf.sin)(tf.constant(1.0)).numpy().item()
    0.8415
    """
    return np.sin(x)
