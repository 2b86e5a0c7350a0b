"""Inside tf.function Python's own functions get no value."""

import tensorflow as tf


@tf.function(autograph=False)
def size(x):
    """Ask a tensor of a graph for its length.

    >>> size(tf.constant([1.0]))
    Traceback (most recent call last):
        ...
    TypeError: len is not well defined for a symbolic Tensor (x:0). Please call `x.shape` rather than `len(x)` for shape information.
    """
    return len(x)


@tf.function(autograph=False)
def whole(x):
    """Make a Python number of a tensor of a graph.

    >>> whole(tf.constant(1.5))
    Traceback (most recent call last):
        ...
    TypeError: int() argument must be a string, a bytes-like object or a real number, not 'SymbolicTensor'
    """
    return int(x)
