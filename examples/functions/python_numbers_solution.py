"""A Python number makes a graph per value; a tensor shares one."""

import tensorflow as tf


def graphs_after_powers(exponents):
    """Return how many graphs power has after one call for each exponent.

    >>> graphs_after_powers([2, 3, 4])
    3
    >>> graphs_after_powers([tf.constant(2), tf.constant(3), tf.constant(4)])
    1
    """
    traces = []

    @tf.function
    def power(x, exponent):
        traces.append(exponent)
        return x ** tf.cast(exponent, x.dtype)

    for exponent in exponents:
        power(tf.constant(1.5), exponent)
    return len(traces)
