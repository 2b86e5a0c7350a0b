"""Few functions take a sparse tensor; map_values sees the values only."""

import tensorflow as tf

ROW = tf.sparse.from_dense([[0.0, 4.0, 9.0]])


def dense(sparse):
    """Return a sparse tensor's numbers, with the zeros.

    >>> dense(ROW * 2.0)
    [[0.0, 8.0, 18.0]]
    >>> dense(tf.sqrt(ROW))
    [[0.0, 2.0, 3.0]]
    >>> dense(tf.sparse.add(ROW, ROW))
    [[0.0, 8.0, 18.0]]
    >>> ROW + 1.0
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for +: 'SparseTensor' and 'float'
    >>> tf.exp(ROW)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Attempt to convert a value (SparseTensor(...
    >>> dense(tf.sparse.map_values(tf.exp, ROW))
    [[0.0, 54.598, 8103.084]]
    """
    return tf.sparse.to_dense(sparse).numpy().tolist()
