"""The gradient over a table of which a few rows were taken."""

import tensorflow as tf


def gradient_of_rows(rows):
    """Return the gradient of the sum of squares of some rows of a table.

    >>> slices = gradient_of_rows([1, 3, 1])
    >>> type(slices).__name__
    'IndexedSlices'
    >>> slices.indices.numpy().tolist(), slices.values.numpy().tolist()
    ([1, 3, 1], [[2.0, 2.0], [2.0, 2.0], [2.0, 2.0]])
    >>> 0.1 * slices
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'float' and 'IndexedSlices'
    >>> tf.convert_to_tensor(slices).numpy().tolist()
    [[0.0, 0.0], [4.0, 4.0], [0.0, 0.0], [2.0, 2.0]]
    """
    table = tf.Variable(tf.ones([4, 2]))
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(tf.gather(table, rows) ** 2)
    return tape.gradient(total, table)
