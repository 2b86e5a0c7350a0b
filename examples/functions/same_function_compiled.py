"""The same function, run by TensorFlow's runtime and compiled by XLA."""

import numpy as np
import tensorflow as tf


def wave(x):
    """Return the sum of some sines of x."""
    return tf.reduce_sum(tf.sin(x) + 0.5 * tf.sin(2 * x))


def results(x):
    """Return the sum eagerly, from a graph, and compiled.

    >>> eager, graph, compiled = results(tf.linspace(0.0, 3.0, 1000))
    >>> np.allclose(eager, graph), np.allclose(eager, compiled, rtol=1e-5)
    (True, True)
    >>> np.allclose(eager, np.sum(wave_in_numpy(np.linspace(0, 3, 1000))))
    True
    """
    graph = tf.function(wave)
    compiled = tf.function(wave, jit_compile=True)
    return wave(x), graph(x), compiled(x)


def wave_in_numpy(x):
    """Return the terms of the sum, in double precision."""
    return np.sin(x) + 0.5 * np.sin(2 * x)
