"""A decorator that counts how often Python runs a function."""

import functools

import tensorflow as tf


def counted(function):
    """Return a tf.function with a count of its traces.

    >>> double = counted(lambda x: x + x)
    >>> [int(double(tf.constant(number))) for number in range(5)]
    [0, 2, 4, 6, 8]
    >>> double.traces, double.graph.experimental_get_tracing_count()
    (1, 1)
    >>> double(tf.constant(0.5)).numpy().item(), double.traces
    (1.0, 2)
    """

    def tracing(*args):
        wrapper.traces += 1
        return function(*args)

    @functools.wraps(function)
    def wrapper(*args):
        return wrapper.graph(*args)

    wrapper.traces = 0
    wrapper.graph = tf.function(tracing)
    return wrapper
