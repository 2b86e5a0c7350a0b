"""A sparse tensor holds the places and the values that are not zero."""

import numpy as np
import tensorflow as tf

FLIGHTS = np.array([[0, 0, 3], [4, 0, 0]])


def there_and_back(array):
    """Return the sparse tensor of an array, and the array of that.

    >>> sparse, dense = there_and_back(FLIGHTS)
    >>> print(sparse.indices.numpy())
    [[0 2]
     [1 0]]
    >>> print(sparse.values.numpy(), sparse.dense_shape.numpy())
    [3 4] [2 3]
    >>> bool(np.all(dense == FLIGHTS))
    True
    """
    sparse = tf.sparse.from_dense(array)
    return sparse, tf.sparse.to_dense(sparse).numpy()
