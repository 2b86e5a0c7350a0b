"""In TF1 both choices of tf.where had to have the full shape."""

import tensorflow as tf


def without_negatives(numbers):
    """Put 0 in place of each negative number.

    >>> without_negatives([[1, -8], [-7, 2]])
    array([[1, 0],
           [0, 2]], dtype=int32)
    """
    with tf.Graph().as_default(), tf.Session() as session:
        table = tf.constant(numbers)
        zeros = tf.zeros_like(table)
        return session.run(tf.where(table < 0, zeros, table))


def with_a_single_zero(numbers):
    """Give tf.where a single 0 to choose.

    >>> with_a_single_zero([[1, -8], [-7, 2]])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Shapes must be equal rank, but are 0 and 2 for ...Select... with input shapes: [2,2], [], [2,2].
    """
    with tf.Graph().as_default():
        table = tf.constant(numbers)
        return tf.where(table < 0, 0, table)
