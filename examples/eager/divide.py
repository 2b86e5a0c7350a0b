"""Three divisions of integers, and the one that cuts instead of flooring."""

import tensorflow as tf


def divide(first, second):
    """Divide in four ways.

    >>> for name, quotient in divide(tf.constant(-7), tf.constant(2)).items():
    ...     print(name, quotient.numpy().item(), quotient.dtype.name)
    / -3.5 float64
    // -4 int32
    % 1 int32
    truncatediv -3 int32
    >>> -7 / 2, -7 // 2, -7 % 2
    (-3.5, -4, 1)
    """
    return {
        "/": first / second,
        "//": first // second,
        "%": first % second,
        "truncatediv": tf.truncatediv(first, second),
    }


def divide_by_zero():
    """Divide integers by zero, and round down.

    >>> (tf.constant([1.0, 0.0]) / 0.0).numpy(), (tf.constant([1, 0]) / 0).numpy()
    (array([inf, nan], dtype=float32), array([inf, nan]))
    >>> tf.math.divide_no_nan([1.0, 0.0], [0.0, 0.0]).numpy()
    array([0., 0.], dtype=float32)
    >>> divide_by_zero()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...Integer division by zero [Op:FloorDiv]...
    """
    with tf.device("CPU"):
        return tf.constant(1) // tf.constant(0)
