"""The mean of each row of a padded batch, without the padding."""

import math

import tensorflow as tf


def masked_means(batch):
    """Return the mean of the numbers in each row that are not NaN.

    >>> days = tf.data.Dataset.from_generator(
    ...     lambda: [[18.0, 0.0], [16.0]],
    ...     output_signature=tf.TensorSpec([None]),
    ... )
    >>> batch = next(iter(days.padded_batch(2, padding_values=math.nan)))
    >>> masked_means(batch).numpy().tolist()
    [9.0, 16.0]
    """
    missing = tf.math.is_nan(batch)
    present = tf.reduce_sum(tf.cast(~missing, tf.float32), axis=1)
    filled = tf.where(missing, 0.0, batch)
    return tf.reduce_sum(filled, axis=1) / present
