"""The same as Python's if and while, in one graph."""

import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([], tf.int32)])
def halvings(left):
    """Return how often a number can be halved; -1 for zero.

    >>> [int(halvings(number)) for number in (40, 7, 0)]
    [3, 0, -1]
    >>> halvings.experimental_get_tracing_count()
    1
    """
    count = 0
    if left == 0:
        count = -1
    else:
        while left % 2 == 0:
            count, left = count + 1, left // 2
    return count
