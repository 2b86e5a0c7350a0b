"""A tuple makes pairs; a list is one tensor, cut into its rows."""

import tensorflow as tf

TIMES, METRES = [0.0, 1.0, 2.0], [0.0, 4.905, 19.62]


def elements(data):
    """Return what the slices of some data are.

    >>> for time, metres in elements((TIMES, METRES)):
    ...     print(time.numpy(), metres.numpy())
    0.0 0.0
    1.0 4.905
    2.0 19.62
    >>> for row in elements([TIMES, METRES]):
    ...     print(row.numpy())
    [0. 1. 2.]
    [ 0.     4.905 19.62 ]
    """
    return list(tf.data.Dataset.from_tensor_slices(data))


def rows_must_match(data):
    """Return the number of elements.

    >>> rows_must_match((TIMES, METRES))
    3
    >>> rows_must_match((TIMES, METRES[:2]))
    Traceback (most recent call last):
        ...
    ValueError: Dimensions 3 and 2 are not compatible
    """
    return len(tf.data.Dataset.from_tensor_slices(data))
