"""A tf.function makes one graph for each shape, until it is told not to."""

import tensorflow as tf


@tf.function
def total(x):
    """Return the sum of x."""
    return tf.reduce_sum(x)


@tf.function(reduce_retracing=True)
def relaxed_total(x):
    """Return the sum of x, with few graphs."""
    return tf.reduce_sum(x)


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def declared_total(x):
    """Return the sum of x, with the one graph that is declared."""
    return tf.reduce_sum(x)


def count_graphs(function, lengths):
    """Return the number of graphs after each call with a vector.

    >>> count_graphs(total, [1, 2, 3, 2])
    [1, 2, 3, 3]
    >>> count_graphs(relaxed_total, [1, 2, 3, 4, 5])
    [1, 2, 2, 2, 2]
    >>> count_graphs(declared_total, [1, 2, 3, 4, 5])
    [1, 1, 1, 1, 1]
    """
    counts = []
    for length in lengths:
        function(tf.ones(length))
        counts.append(function.experimental_get_tracing_count())
    return counts
