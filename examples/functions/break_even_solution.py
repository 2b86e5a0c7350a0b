"""After how many calls a graph has paid for its tracing."""

import math
import timeit

import tensorflow as tf


def approach(x):
    """Return x after 200 small steps towards 1."""
    for _ in range(200):
        x = 0.99 * x + 0.01
    return x


def calls_until_paid(eager, first, later):
    """Return the number of calls after which the graph has paid.

    >>> eager, first, later = times = seconds(approach, tf.constant(0.5))
    >>> calls = calls_until_paid(*times)
    >>> print("paid for after %d calls" % calls)  # measurement  # doctest: +ELLIPSIS
    paid for after ... calls
    >>> later < eager < first
    True
    >>> [first + (n - 1) * later <= n * eager for n in (calls - 1, calls)]
    [False, True]
    """
    return math.ceil((first - later) / (eager - later))


def seconds(function, x):
    """Return the times of an eager call, the graph's first and a later one."""

    def call(called):
        return timeit.timeit(lambda: called(x).numpy(), number=1)

    graph = tf.function(function)
    first = call(graph)
    eager = min(call(function) for _ in range(10))
    return eager, first, min(call(graph) for _ in range(10))
