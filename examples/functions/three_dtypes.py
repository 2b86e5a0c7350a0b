"""A tf.function makes one graph for each dtype that it meets."""

import tensorflow as tf

traced = []


@tf.function
def double(x):
    """Return twice x, and write down that Python ran.

    >>> double(tf.constant(1)), double(tf.constant(1.0))
    (<tf.Tensor: shape=(), dtype=int32, numpy=2>, <tf.Tensor: shape=(), dtype=float32, numpy=2.0>)
    >>> double(tf.constant("ha"))
    <tf.Tensor: shape=(), dtype=string, numpy=b'haha'>
    >>> traced
    ['int32', 'float32', 'string']
    >>> double(tf.constant(7)), double(tf.constant(-2.5))
    (<tf.Tensor: shape=(), dtype=int32, numpy=14>, <tf.Tensor: shape=(), dtype=float32, numpy=-5.0>)
    >>> traced
    ['int32', 'float32', 'string']
    >>> double.experimental_get_tracing_count()
    3
    """
    traced.append(x.dtype.name)
    return x + x
