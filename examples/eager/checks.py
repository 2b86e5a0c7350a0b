"""A check raises where a value is not as meant."""

import tensorflow as tf


def log_rates(rates):
    """Return the logarithms of positive rates.

    >>> log_rates(tf.constant([1.0, 1.0])).numpy()
    array([0., 0.], dtype=float32)
    >>> log_rates(tf.constant([1.0, -2.0]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: rates must be positive...
    >>> refuses(tf.function(log_rates), tf.constant([1.0, -2.0]))
    True
    """
    tf.debugging.assert_positive(rates, message="rates must be positive")
    return tf.math.log(rates)


def refuses(function, rates):
    try:
        function(rates)
    except tf.errors.InvalidArgumentError as error:
        return "rates must be positive" in str(error)
    return False
