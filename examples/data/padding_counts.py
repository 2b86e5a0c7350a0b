"""A mean over a padded batch counts the padding; over a ragged one not."""

import tensorflow as tf

TEMPERATURES = [[18.0, 20.0, 22.0], [16.0]]


def means(batch):
    """Return the mean of each row.

    >>> days = tf.data.Dataset.from_generator(
    ...     lambda: TEMPERATURES, output_signature=tf.TensorSpec([None])
    ... )
    >>> padded, ragged = next(iter(days.padded_batch(2))), next(iter(days.ragged_batch(2)))
    >>> means(padded)
    [20.0, 5.333]
    >>> means(ragged)
    [20.0, 16.0]
    """
    return [float(mean) for mean in tf.reduce_mean(batch, axis=1)]
