"""A batch_jacobian is wrong where a result depends on other rows."""

import numpy as np
import tensorflow as tf


def centred(rows):
    """Return each row less the mean of all the rows."""
    return rows - tf.reduce_mean(rows, axis=0)


@tf.function
def slopes_of_first_row(rows):
    """Return the derivatives of the first result by the first row, two ways.

    >>> by_row, by_whole = slopes_of_first_row(tf.constant([[1.0], [3.0]]))
    >>> float(by_row), float(by_whole)
    (0.0, 0.5)
    >>> higher, lower = np.array([[1.01], [3.0]]), np.array([[0.99], [3.0]])
    >>> rise = centred(higher)[0, 0] - centred(lower)[0, 0]
    >>> float(rise / 0.02)
    0.5
    """
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(rows)
        results = centred(rows)
    by_row = tape.batch_jacobian(results, rows)
    by_whole = tape.jacobian(results, rows)
    return by_row[0, 0, 0], by_whole[0, 0, 0, 0]
