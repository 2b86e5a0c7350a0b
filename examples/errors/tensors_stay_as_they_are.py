"""Inside tf.function too a tensor never changes."""

import tensorflow as tf


@tf.function
def replace_first(x):
    """Assign to an item of a tensor.

    >>> replace_first(tf.constant([1, 2]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: in user code:...TypeError: 'SymbolicTensor' object does not support item assignment...
    """
    x[0] = 7
    return x
