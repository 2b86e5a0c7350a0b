"""In TF1 most programs padded in NumPy and fed the lengths beside."""

import numpy as np
import tensorflow as tf


def means(rows):
    """Return the mean of each row.

    >>> means([[3.0, 1.0, 4.0], [1.0], [5.0, 9.0]])
    array([2.6667, 1.       , 7.       ], dtype=float32)
    """
    lengths = [len(row) for row in rows]
    padded = np.zeros([len(rows), max(lengths)], np.float32)
    for number, row in enumerate(rows):
        padded[number, : len(row)] = row
    with tf.Graph().as_default(), tf.Session() as session:
        table = tf.placeholder(tf.float32, [None, None])
        length = tf.placeholder(tf.int32, [None])
        mask = tf.sequence_mask(length, dtype=tf.float32)
        mean = tf.reduce_sum(table * mask, 1) / tf.reduce_sum(mask, 1)
        return session.run(mean, {table: padded, length: lengths})
