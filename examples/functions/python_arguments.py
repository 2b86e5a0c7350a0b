"""Equal Python numbers share one graph, whatever their type."""

import tensorflow as tf

traced = []


@tf.function
def remember(x):
    """Return x as a tensor, and write down each x that Python saw.

    >>> remember(1), remember(1.0), remember(True)
    (<tf.Tensor: shape=(), dtype=int32, numpy=1>, <tf.Tensor: shape=(), dtype=int32, numpy=1>, <tf.Tensor: shape=(), dtype=int32, numpy=1>)
    >>> traced
    [1]
    >>> 1 == 1.0 == True, hash(1) == hash(1.0) == hash(True)
    (True, True)
    >>> remember(2), remember(3)
    (<tf.Tensor: shape=(), dtype=int32, numpy=2>, <tf.Tensor: shape=(), dtype=int32, numpy=3>)
    >>> traced
    [1, 2, 3]
    """
    traced.append(x)
    return tf.constant(x)
