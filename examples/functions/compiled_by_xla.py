"""Four hundred small operations, as a graph and compiled by XLA."""

import timeit

import numpy as np
import tensorflow as tf


def approach(x):
    """Return x after 200 small steps towards 1."""
    for _ in range(200):
        x = 0.99 * x + 0.01
    return x


def first_and_best(function, x):
    """Return the milliseconds of the first call, and of the best of 20 later ones.

    >>> x = tf.linspace(0.0, 2.0, 10)
    >>> eager_first, eager = first_and_best(approach, x)
    >>> graph_first, graph = first_and_best(tf.function(approach), x)
    >>> compiled_first, compiled = first_and_best(tf.function(approach, jit_compile=True), x)
    >>> print("eager %.2f ms, graph %.2f ms, compiled %.2f ms" % (eager, graph, compiled))  # measurement  # doctest: +ELLIPSIS
    eager ... ms, graph ... ms, compiled ... ms
    >>> print("first call: graph %.0f ms, compiled %.0f ms" % (graph_first, compiled_first))  # measurement  # doctest: +ELLIPSIS
    first call: graph ... ms, compiled ... ms
    >>> eager > 2 * compiled, compiled_first > 10 * compiled
    (True, True)
    >>> np.allclose(approach(x), tf.function(approach, jit_compile=True)(x))
    True
    """

    def call():
        return 1000 * timeit.timeit(lambda: function(x).numpy(), number=1)

    return call(), min(call() for _ in range(20))
