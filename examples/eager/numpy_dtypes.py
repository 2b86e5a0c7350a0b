"""Its dtypes are NumPy's: float64, and promotion without a word."""

import tensorflow as tf
import tensorflow.experimental.numpy as tnp


def dtype_of(value):
    """Return the name of a tensor's dtype.

    >>> dtype_of(tf.constant([1.0])), dtype_of(tnp.array([1.0]))
    ('float32', 'float64')
    >>> dtype_of(tnp.ones([2])), dtype_of(tnp.arange(3))
    ('float64', 'int64')
    >>> dtype_of(tnp.add(tf.constant([1]), tf.constant([2.5])))
    'float64'
    >>> tf.add(tf.constant([1]), tf.constant([2.5]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: cannot compute AddV2 as input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:AddV2]...
    """
    return value.dtype.name
