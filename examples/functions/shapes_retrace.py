"""A tf.function makes one graph for each shape, unless one is declared."""

import tensorflow as tf

traces = []


@tf.function
def total(x):
    """Return the sum of x."""
    traces.append(x.shape)
    return tf.reduce_sum(x)


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def declared_total(x):
    """Return the sum of x, with the one graph that is declared."""
    traces.append(x.shape)
    return tf.reduce_sum(x)


def count_graphs(function, lengths):
    """Return the number of graphs after each call with a vector.

    >>> count_graphs(total, [1, 2, 3, 2])
    [1, 2, 3, 3]
    >>> count_graphs(declared_total, [1, 2, 3, 4, 5])
    [1, 1, 1, 1, 1]
    """
    counts = []
    traces.clear()
    for length in lengths:
        function(tf.ones([length]))
        counts.append(len(traces))
    return counts
