"""A random walk on a ring of places, as a sparse matrix."""

import numpy as np
import tensorflow as tf


def step(count):
    """Return the matrix of a step to the left or to the right.

    >>> share = np.zeros([1001, 1])
    >>> share[500] = 1.0
    >>> for _ in range(4):
    ...     share = tf.sparse.sparse_dense_matmul(step(1001), share).numpy()
    >>> share[496:505:2, 0].tolist()
    [0.0625, 0.25, 0.375, 0.25, 0.0625]
    >>> float(np.sum(share))
    1.0
    """
    here = np.arange(count)
    right = np.stack([(here + 1) % count, here], axis=1)
    left = np.stack([(here - 1) % count, here], axis=1)
    matrix = tf.sparse.SparseTensor(
        np.concatenate([left, right]), np.full(2 * count, 0.5), [count, count]
    )
    return tf.sparse.reorder(matrix)
