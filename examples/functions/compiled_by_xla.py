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
    """Return the milliseconds of the first call and of the best later one.

    >>> x = tf.linspace(0.0, 2.0, 10)
    >>> _, eager = first_and_best(approach, x)
    >>> graph = tf.function(approach)
    >>> with_xla = tf.function(approach, jit_compile=True)
    >>> first_graph, later = first_and_best(graph, x)
    >>> first_xla, xla = first_and_best(with_xla, x)
    >>> print("eager %.2f ms, graph %.2f ms, XLA %.2f ms" % (eager, later, xla))  # measurement  # doctest: +ELLIPSIS
    eager ... ms, graph ... ms, XLA ... ms
    >>> print("first: graph %.0f ms, XLA %.0f ms" % (first_graph, first_xla))  # measurement  # doctest: +ELLIPSIS
    first: graph ... ms, XLA ... ms
    >>> eager > 2 * xla, first_xla > 10 * xla
    (True, True)
    >>> np.allclose(approach(x), with_xla(x)), np.allclose(graph(x), with_xla(x))
    (True, True)
    """

    def call():
        return 1000 * timeit.timeit(lambda: function(x).numpy(), number=1)

    return call(), min(call() for _ in range(20))
