"""What the 16-bit dtypes can hold."""

import tensorflow as tf


def stored(number, dtype):
    """Return what is left of a number in a dtype.

    >>> [stored(1e-8, dtype) for dtype in ("float32", "float16", "bfloat16")]
    [1e-08, 0.0, 1e-08]
    >>> [stored(1e5, dtype) for dtype in ("float32", "float16", "bfloat16")]
    [100000.0, inf, 99840.0]
    >>> [stored(1.001, dtype) for dtype in ("float32", "float16", "bfloat16")]
    [1.0010, 1.0010, 1.0]
    """
    return float(tf.cast(tf.constant(number), dtype))
