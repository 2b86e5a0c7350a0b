"""The first call of a tf.function traces; the second runs."""

import timeit

import tensorflow as tf


def approach(x):
    """Return x after 200 small steps towards 1."""
    for _ in range(200):
        x = 0.99 * x + 0.01
    return x


def milliseconds_of_calls(function, calls=5):
    """Return how long each call took, in order.

    >>> first, *others = milliseconds_of_calls(tf.function(approach))
    >>> later, eager = min(others), min(milliseconds_of_calls(approach))
    >>> print("first %.1f ms, later %.2f ms" % (first, later))  # measurement  # doctest: +ELLIPSIS
    first ... ms, later ... ms
    >>> print("eager %.1f ms" % eager)  # measurement  # doctest: +ELLIPSIS
    eager ... ms
    >>> first > 20 * later, first > 2 * eager
    (True, True)
    """
    x = tf.constant(0.5)
    seconds = timeit.repeat(lambda: function(x).numpy(), number=1, repeat=calls)
    return [1000 * second for second in seconds]
