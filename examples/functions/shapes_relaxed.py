"""A tf.function that gives up on exact shapes at the second one."""

import tensorflow as tf


def count_graphs(lengths):
    """Return the number of graphs after each call with a vector.

    >>> count_graphs([1, 2, 3, 4, 5])
    [1, 2, 2, 2, 2]
    """

    @tf.function(reduce_retracing=True)
    def relaxed_total(x):
        return tf.reduce_sum(x)

    counts = []
    for length in lengths:
        relaxed_total(tf.ones([length]))
        counts.append(relaxed_total.experimental_get_tracing_count())
    return counts
