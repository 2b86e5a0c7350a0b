"""Clipping a gradient in which a row stands twice leaves it too long."""

import tensorflow as tf

TABLE = tf.ones([4, 2])


def gradient_of_rows(table, rows):
    """Return the gradient of the sum of squares of some rows of a table."""
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(tf.gather(table, rows) ** 2)
    return tape.gradient(total, table)


def lengths(rows):
    """Return how long a gradient is when clipped to 1, as it is and dense.

    >>> [round(float(length), 3) for length in lengths([1, 3])]
    [1.0, 1.0]
    >>> [round(float(length), 3) for length in lengths([1, 1])]
    [1.414, 1.0]
    """
    slices = gradient_of_rows(tf.Variable(TABLE), rows)
    clipped = tf.clip_by_norm(slices, 1.0)
    dense = tf.clip_by_norm(tf.convert_to_tensor(slices), 1.0)
    return tf.norm(tf.convert_to_tensor(clipped)), tf.norm(dense)


def length_of_step(rows):
    """Return how far an optimizer that clips to 1 goes at rate 1.

    >>> [round(float(length_of_step(rows)), 3) for rows in ([1, 3], [1, 1])]
    [1.0, 1.414]
    """
    table = tf.Variable(TABLE)
    optimizer = tf.keras.optimizers.SGD(1.0, clipnorm=1.0)
    optimizer.apply_gradients([(gradient_of_rows(table, rows), table)])
    return tf.norm(table - TABLE)
