"""Datasets of TF1 with the functions that tf.contrib.data added."""

import tensorflow as tf


def batches():
    """Return the batches of seven numbers, twice, and their squares.

    >>> batches()
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow.compat.v1' has no attribute 'contrib'
    """
    extra = tf.contrib.data
    data = tf.data.Dataset.range(7).repeat(2)
    data = data.apply(
        extra.map_and_batch(lambda n: n * n, 4, drop_remainder=True)
    )
    total = tf.data.make_one_shot_iterator(data).get_next()
    found = []
    with tf.Session() as session:
        for _ in range(3):
            found.append(session.run(total).tolist())
    return found
