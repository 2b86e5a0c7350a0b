"""The mean of weighted losses over the weights, not over the rows."""

import numpy as np
import tensorflow as tf


def weighted_loss(reduction):
    """Return the squared errors 1, 4 and 9, of which only the first counts.

    >>> weighted_loss("sum_over_batch_size")
    0.3333
    >>> weighted_loss("mean_with_sample_weight")
    1.0
    """
    loss = tf.keras.losses.MeanSquaredError(reduction=reduction)
    targets = np.array([[1.0], [2.0], [3.0]])
    return float(loss(targets, 2 * targets, sample_weight=[1.0, 0.0, 0.0]))
