"""A dataset can be gone through again; an iterator is used up."""

import tensorflow as tf


def numbers():
    """Return a dataset of three numbers.

    >>> dataset = numbers()
    >>> [int(number) for number in dataset], [int(number) for number in dataset]
    ([2, 3, 5], [2, 3, 5])
    >>> iterator = iter(dataset)
    >>> int(next(iterator)), int(next(iterator)), int(next(iterator))
    (2, 3, 5)
    >>> next(iterator)
    Traceback (most recent call last):
        ...
    StopIteration
    >>> for number in dataset.as_numpy_iterator():
    ...     print(number)
    2
    3
    5
    """
    return tf.data.Dataset.from_tensor_slices([2, 3, 5])
