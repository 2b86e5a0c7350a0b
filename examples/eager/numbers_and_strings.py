"""Numbers are read from strings and written to strings by functions."""

import tensorflow as tf


def total(texts):
    """Add numbers that are written as text.

    >>> total(["1.5", " 2 ", "-3e2"]).numpy().item()
    -296.5
    >>> total(["1.5", "two"])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...StringToNumberOp could not correctly convert string: two [Op:StringToNumber]...
    >>> tf.strings.to_number("16777217").numpy().item()
    16777216.0
    >>> tf.strings.to_number("16777217", tf.int32).numpy().item()
    16777217
    >>> tf.cast(tf.constant("1"), tf.int32)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.UnimplementedError: ...Cast string to int32 is not supported [Op:Cast]...
    >>> tf.strings.as_string([1.5, 2.0], precision=2).numpy().tolist()
    [b'1.50', b'2.00']
    """
    return tf.reduce_sum(tf.strings.to_number(texts))
