"""Vectors padded to a few lengths need few compilations."""

import tensorflow as tf

compiled_lengths = set()


@tf.function(jit_compile=True)
def total(x):
    """Return the sum of x, and note the length it is compiled for."""
    compiled_lengths.add(int(x.shape[0]))
    return tf.reduce_sum(x)


def padded_total(x, multiple=64):
    """Return the sum of a vector of any length.

    >>> [float(padded_total(tf.ones([length]))) for length in (1, 50, 65, 128)]
    [1.0, 50.0, 65.0, 128.0]
    >>> sorted(compiled_lengths)
    [64, 128]
    """
    missing = -len(x) % multiple
    return total(tf.pad(x, [[0, missing]]))
