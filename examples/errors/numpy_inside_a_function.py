"""Inside tf.function there is no value for NumPy or Python to look at."""

import numpy as np
import tensorflow as tf


@tf.function
def value_of(x):
    """Ask a tensor of a graph for its value.

    >>> value_of(tf.constant(1.0))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: in user code:...AttributeError: 'SymbolicTensor' object has no attribute 'numpy'...
    """
    return x.numpy()


@tf.function(autograph=False)
def total(x):
    """Give a tensor of a graph to NumPy.

    >>> total(tf.constant([1.0]))
    Traceback (most recent call last):
        ...
    NotImplementedError: Cannot convert a symbolic tf.Tensor (x:0) to a numpy array. This error may indicate that you're trying to pass a Tensor to a NumPy call, which is not supported.
    """
    return np.sum(x)
