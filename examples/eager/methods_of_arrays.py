"""A tensor lacks most of an array's methods."""

import numpy as np
import tensorflow as tf


def missing(names):
    """Return the names that arrays have and tensors have not.

    >>> missing(["mean", "sum", "reshape", "astype", "T", "shape", "ndim", "dtype"])
    ['mean', 'sum', 'reshape', 'astype', 'T']
    >>> tf.constant([1.0, 3.0]).mean()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: 'tensorflow.python.framework.ops.EagerTensor' object has no attribute 'mean'...
    >>> tf.reduce_mean(tf.constant([1.0, 3.0]))
    <tf.Tensor: shape=(), dtype=float32, numpy=2.0>
    >>> float(tf.constant([1.0, 3.0]).numpy().mean())
    2.0
    """
    array, tensor = np.array([1.0, 3.0]), tf.constant([1.0, 3.0])
    return [
        name
        for name in names
        if hasattr(array, name) and not hasattr(tensor, name)
    ]
