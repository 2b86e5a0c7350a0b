"""Places out of order are refused; places named twice are added, or refused."""

import tensorflow as tf


def sparse(indices):
    """Return a sparse row of three with the values 1 and 2.

    >>> tf.sparse.to_dense(sparse([[0, 2], [0, 1]]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...indices[1] = [0,1] is out of order...
    >>> ordered = tf.sparse.reorder(sparse([[0, 2], [0, 1]]))
    >>> tf.sparse.to_dense(ordered).numpy().tolist()
    [[0.0, 2.0, 1.0]]
    >>> twice = sparse([[0, 1], [0, 1]])
    >>> tf.sparse.to_dense(twice)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InvalidArgumentError: ...indices[1] = [0,1] is repeated...
    >>> float(tf.sparse.reduce_sum(twice))
    3.0
    """
    return tf.sparse.SparseTensor(indices, [1.0, 2.0], [1, 3])
