"""After how many calls a graph has paid for its tracing."""

import math
import timeit

import tensorflow as tf


def approach(x):
    """Return x after 200 small steps towards 1."""
    for _ in range(200):
        x = 0.99 * x + 0.01
    return x


def calls_until_paid(function, x):
    """Return the number of calls after which the graph has paid.

    >>> calls = calls_until_paid(approach, tf.constant(0.5))
    >>> print("paid for after %d calls" % calls)  # measurement  # doctest: +ELLIPSIS
    paid for after ... calls
    >>> 1 < calls < 1000
    True
    """

    def seconds(called):
        return timeit.timeit(lambda: called(x).numpy(), number=1)

    graph = tf.function(function)
    first = seconds(graph)
    eager = min(seconds(function) for _ in range(10))
    later = min(seconds(graph) for _ in range(10))
    return math.ceil((first - later) / (eager - later))
