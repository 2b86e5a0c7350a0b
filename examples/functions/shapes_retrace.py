"""A tf.function makes one graph for each shape, until it is told not to."""
import tensorflow as tf


def graphs_for_lengths(lengths, **options):
    """Return how many graphs a function has after each call with a vector of some length.

    >>> graphs_for_lengths([1, 2, 3, 2])
    [1, 2, 3, 3]
    >>> graphs_for_lengths([1, 2, 3, 4, 5], reduce_retracing=True)
    [1, 2, 2, 2, 2]
    >>> any_length = [tf.TensorSpec([None], tf.float32)]
    >>> graphs_for_lengths([1, 2, 3, 4, 5], input_signature=any_length)
    [1, 1, 1, 1, 1]
    """
    @tf.function(**options)
    def total(x):
        return tf.reduce_sum(x)

    counts = []
    for length in lengths:
        total(tf.ones(length))
        counts.append(total.experimental_get_tracing_count())
    return counts
