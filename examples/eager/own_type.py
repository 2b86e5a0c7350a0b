"""An extension type holds tensors, and TensorFlow's functions learn it."""

import tensorflow as tf


class Interval(tf.experimental.ExtensionType):
    """All numbers between two bounds."""

    low: tf.Tensor
    high: tf.Tensor


@tf.experimental.dispatch_for_api(tf.math.negative)
def negative(x: Interval, name=None):
    """Turn an interval round.

    >>> interval = Interval(low=1.0, high=4.0)
    >>> tf.math.negative(interval)
    Interval(low=<tf.Tensor: shape=(), dtype=float32, numpy=-4.0>, high=<tf.Tensor: shape=(), dtype=float32, numpy=-1.0>)
    >>> width = tf.function(lambda interval: interval.high - interval.low)
    >>> width(interval).numpy().item()
    3.0
    """
    return Interval(low=-x.high, high=-x.low)
