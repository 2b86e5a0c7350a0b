"""The same with a dataset's own methods."""

import tensorflow as tf


def batches():
    """Return the batches of seven numbers, twice, and their squares.

    >>> batches()
    [[0, 1, 4, 9], [16, 25, 36, 0], [1, 4, 9, 16]]
    """
    data = tf.data.Dataset.range(7).repeat(2)
    data = data.map(lambda n: n * n).batch(4, drop_remainder=True)
    return [batch.numpy().tolist() for batch in data.prefetch(1)]
