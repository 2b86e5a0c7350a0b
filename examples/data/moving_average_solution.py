"""Windows of a dataset: the moving average of its numbers."""

import numpy as np
import tensorflow as tf


def moving_average(values, width):
    """Return the mean of each window of neighbours.

    >>> values = np.array([1.0, 2.0, 6.0, 4.0, 5.0, 9.0])
    >>> moving_average(values, width=3)
    [3.0, 4.0, 5.0, 6.0]
    >>> np.convolve(values, np.ones(3) / 3, mode="valid")
    array([3., 4., 5., 6.])
    """
    dataset = tf.data.Dataset.from_tensor_slices(values)
    windows = dataset.window(width, shift=1, drop_remainder=True)
    rows = windows.flat_map(lambda window: window.batch(width))
    return [float(mean) for mean in rows.map(tf.reduce_mean)]
