"""Four hundred small operations, timed eagerly and as one graph."""

import timeit

import numpy as np
import tensorflow as tf


def approach(x):
    """Return x after 200 small steps towards 1."""
    for _ in range(200):
        x = 0.99 * x + 0.01
    return x


def milliseconds(function, x):
    """Return the shortest of 20 timed calls, after one that is not timed.

    >>> x = tf.linspace(0.0, 2.0, 10)
    >>> eager = milliseconds(approach, x)
    >>> graph = milliseconds(tf.function(approach), x)
    >>> print("eager %.2f ms, graph %.2f ms" % (eager, graph))  # measurement  # doctest: +ELLIPSIS
    eager ... ms, graph ... ms
    >>> eager > 2 * graph
    True
    >>> np.allclose(approach(x), tf.function(approach)(x))
    True
    """
    function(x).numpy()
    seconds = timeit.repeat(lambda: function(x).numpy(), number=1, repeat=20)
    return 1000 * min(seconds)
