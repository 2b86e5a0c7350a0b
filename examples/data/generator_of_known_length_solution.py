"""A dataset from a generator does not know its length until it is told."""

import tensorflow as tf


def squares(count):
    """Return a dataset of the first squares.

    >>> dataset = squares(5)
    >>> int(dataset.cardinality()) == tf.data.UNKNOWN_CARDINALITY
    True
    >>> told = dataset.apply(tf.data.experimental.assert_cardinality(5))
    >>> len(told), [int(square) for square in told]
    (5, [1, 4, 9, 16, 25])
    >>> wrong = dataset.apply(tf.data.experimental.assert_cardinality(6))
    >>> len(wrong)
    6
    >>> list(wrong)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.FailedPreconditionError: ...Input dataset was expected to contain 6 elements but contained only 5 elements...
    """
    return tf.data.Dataset.from_generator(
        lambda: (number * number for number in range(1, count + 1)),
        output_signature=tf.TensorSpec([], tf.int32),
    )
