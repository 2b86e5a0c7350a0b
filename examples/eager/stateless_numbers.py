"""A stateless operation is a function of its seed."""

import tensorflow as tf


def draw(seed):
    """Draw three numbers from a seed of two integers.

    >>> draw([7, 0])
    <tf.Tensor: shape=(3,), dtype=float32, numpy=array([-0.6742, -0.3587, -1.8796 ], dtype=float32)>
    >>> draw([7, 1])
    <tf.Tensor: shape=(3,), dtype=float32, numpy=array([-0.6669, -2.4468 , -0.6965], dtype=float32)>
    >>> draw([7, 0]).numpy().tolist() == tf.function(draw)([7, 0]).numpy().tolist()
    True
    >>> draw(7)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...seed must have shape [2], not []...
    """
    return tf.random.stateless_normal([3], seed=seed)
