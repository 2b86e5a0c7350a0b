"""In TF1 a loop cuts the array and feeds each batch to a placeholder."""

import numpy as np
import tensorflow as tf


def batch_means(numbers, batch_size):
    """Return the mean of each batch.

    >>> batch_means(np.arange(6.0), batch_size=2)
    [0.5, 2.5, 4.5]
    >>> batch_means(np.arange(5.0), batch_size=2)
    [0.5, 2.5, 4.0]
    """
    with tf.Graph().as_default(), tf.Session() as session:
        batch = tf.placeholder(tf.float64, [None], name="batch")
        mean = tf.reduce_mean(batch)
        starts = range(0, len(numbers), batch_size)
        parts = [numbers[start : start + batch_size] for start in starts]
        return [
            float(session.run(mean, feed_dict={batch: part})) for part in parts
        ]
