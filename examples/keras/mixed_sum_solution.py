"""A sum of many ones, added one after the other in each dtype."""

import tensorflow as tf


def count_to(number, dtype):
    """Return the sum of so many ones, each added in the dtype.

    >>> count_to(3000, "float32")
    3000.0
    >>> count_to(3000, "float16")
    2048.0
    >>> count_to(3000, "bfloat16")
    256.0
    """
    total, one = tf.constant(0, dtype), tf.constant(1, dtype)
    for _ in range(number):
        total = total + one
    return float(total)
