"""A result that is not a number raises only if the program asks."""

import tensorflow as tf


def log_ratio(part, whole):
    """Return the logarithm of a share.

    >>> log_ratio(tf.constant([1.0, 1.0]), tf.constant([1.0, -1.0]))
    <tf.Tensor: shape=(2,), dtype=float32, numpy=array([ 0., nan], dtype=float32)>
    """
    return tf.math.log(part / whole)


def checked_log_ratio(part, whole):
    """Return the logarithm of a share, and raise if it is not finite.

    >>> checked_log_ratio(tf.constant([1.0, 1.0]), tf.constant([1.0, -1.0]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...log ratio : Tensor had NaN values [Op:CheckNumerics]...
    """
    return tf.debugging.check_numerics(log_ratio(part, whole), "log ratio")
