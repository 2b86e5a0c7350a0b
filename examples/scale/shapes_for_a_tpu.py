"""The shapes that a compiler for one device sees: the batch must be known."""

import tensorflow as tf


def batches(drop_remainder):
    """Return the shape that is known of a batch, and the traces of one pass.

    >>> batches(drop_remainder=False)
    ((None,), [4, 2])
    >>> batches(drop_remainder=True)
    ((4,), [4])
    """
    traced = []

    @tf.function(jit_compile=True)
    def square(numbers):
        traced.append(numbers.shape[0])
        return numbers**2

    data = tf.data.Dataset.range(10).batch(4, drop_remainder=drop_remainder)
    for batch in data:
        square(batch)
    return tuple(data.element_spec.shape), traced
