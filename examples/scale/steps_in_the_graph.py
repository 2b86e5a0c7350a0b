"""A loop of many small steps: from Python, and inside of one graph."""

import time

import tensorflow as tf


def best_of(loop, times=5):
    """Return the seconds of the fastest of several calls, the first left out."""
    loop()
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        loop()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def loops(steps=500):
    """Return a loop that calls a graph for each step, one within it, and both ends.

    >>> one, many = loops()
    >>> outside, inside = best_of(one), best_of(many)
    >>> print("from Python: %.1f ms, in the graph: %.1f ms" % (1000 * outside, 1000 * inside))  # measurement  # doctest: +ELLIPSIS
    from Python: ... ms, in the graph: ... ms
    >>> outside > 2 * inside
    True
    """
    weight = tf.Variable(0.0)

    @tf.function
    def step():
        weight.assign_add(0.1 * (3.0 - weight))

    @tf.function
    def many():
        for _ in tf.range(steps):
            step()

    return lambda: [step() for _ in range(steps)], many
