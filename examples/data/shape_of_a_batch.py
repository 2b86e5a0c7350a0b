"""What is known of a batch's shape, with and without drop_remainder."""

import tensorflow as tf


def batches(drop_remainder):
    """Return ten rows of two numbers in batches of four.

    >>> batches(drop_remainder=False).element_spec.shape.as_list()
    [None, 2]
    >>> [len(batch) for batch in batches(drop_remainder=False)]
    [4, 4, 2]
    >>> batches(drop_remainder=True).element_spec.shape.as_list()
    [4, 2]
    >>> [len(batch) for batch in batches(drop_remainder=True)]
    [4, 4]
    """
    rows = tf.reshape(tf.range(20), [10, 2])
    dataset = tf.data.Dataset.from_tensor_slices(rows)
    return dataset.batch(4, drop_remainder=drop_remainder)
