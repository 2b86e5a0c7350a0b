"""A check runs where it stands, whether its result is used or not."""

import tensorflow as tf


def log_checked(numbers):
    """Return the logarithms, after a check.

    >>> log_checked(tf.constant([1.0, -2.0]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...logarithm : Tensor had NaN values [Op:CheckNumerics]...
    >>> refuses(tf.function(log_checked), tf.constant([1.0, -2.0]))
    True
    """
    logarithm = tf.math.log(numbers)
    tf.debugging.check_numerics(logarithm, message="logarithm")
    return logarithm


def refuses(function, numbers):
    try:
        function(numbers)
    except tf.errors.InvalidArgumentError as error:
        return "logarithm : Tensor had NaN" in str(error)
    return False
