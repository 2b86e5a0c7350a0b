"""What a dataset cannot do."""

import numpy as np
import tensorflow as tf


def numbers():
    """Return a dataset of three numbers.

    >>> len(numbers())
    3
    >>> numbers()[0]
    Traceback (most recent call last):
        ...
    TypeError: '_RangeDataset' object is not subscriptable
    >>> len(numbers().repeat())
    Traceback (most recent call last):
        ...
    TypeError: The dataset is infinite.
    >>> len(numbers().filter(lambda x: x > 1))
    Traceback (most recent call last):
        ...
    TypeError: The dataset length is unknown.
    >>> tf.data.Dataset.from_tensor_slices((np.ones(3), np.ones(2)))
    Traceback (most recent call last):
        ...
    ValueError: Dimensions 3 and 2 are not compatible
    """
    return tf.data.Dataset.range(3)
