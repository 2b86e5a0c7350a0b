"""One trace, but a compilation for each shape."""

import timeit

import tensorflow as tf


@tf.function(jit_compile=True, input_signature=[tf.TensorSpec([None])])
def wave(x):
    """Return the sum of some sines of x."""
    return tf.reduce_sum(tf.sin(x) + 0.5 * tf.sin(2 * x))


def milliseconds(length):
    """Return how long the first call with a length takes, and a later one.

    >>> first, later = milliseconds(100)
    >>> other_first, other_later = milliseconds(101)
    >>> print("100: first %.1f ms, later %.1f ms" % (first, later))  # measurement  # doctest: +ELLIPSIS
    100: first ... ms, later ... ms
    >>> print("101: first %.1f ms, later %.1f ms" % (other_first, other_later))  # measurement  # doctest: +ELLIPSIS
    101: first ... ms, later ... ms
    >>> other_first > 3 * other_later
    True
    >>> wave.experimental_get_tracing_count()
    1
    """
    x = tf.ones([length])
    first, *others = timeit.repeat(lambda: wave(x).numpy(), number=1, repeat=10)
    return 1000 * first, 1000 * min(others)
