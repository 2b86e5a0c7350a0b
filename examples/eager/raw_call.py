"""tf.raw_ops has every operation under the name that graphs use."""

import tensorflow as tf


def add(first, second):
    """Add with the raw operation.

    >>> add(tf.constant([1, 2]), tf.constant([3, 4]))
    <tf.Tensor: shape=(2,), dtype=int32, numpy=array([4, 6], dtype=int32)>
    >>> tf.raw_ops.AddV2(tf.constant(1), tf.constant(2))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: add_v2 only takes keyword args (possible keys: ['x', 'y', 'name']). Please pass these args as kwargs instead.
    >>> tf.raw_ops.RandomUniform(shape=[], dtype=tf.float32)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: Value for attr 'T' of float is not in the list of allowed values: int32, int64...
    >>> tf.random.uniform(shape=[], dtype=tf.float32).shape
    TensorShape([])
    >>> len([name for name in dir(tf.raw_ops) if name[0].isupper()]) // 100
    14
    """
    return tf.raw_ops.AddV2(x=first, y=second)
