"""Precision from two counts, and Keras's precision."""

import numpy as np
import tensorflow as tf


class ShareOfAlarms(tf.keras.metrics.Metric):
    """How many of the alarms were right: the precision.

    >>> labels = np.array([1, 0, 1, 1, 0])
    >>> alarms = np.array([1, 1, 1, 0, 0])
    >>> mine, keras = ShareOfAlarms(), tf.keras.metrics.Precision()
    >>> for part in (slice(0, 2), slice(2, 5)):
    ...     mine.update_state(labels[part], alarms[part])
    ...     change = keras.update_state(labels[part], alarms[part])
    >>> float(ShareOfAlarms().result())
    0.0
    >>> float(mine.result()), float(keras.result())
    (0.6667, 0.6667)
    """

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.right = self.add_weight(name="right", initializer="zeros")
        self.all = self.add_weight(name="all", initializer="zeros")

    def update_state(self, labels, alarms, sample_weight=None):
        """Count the alarms, and those with a label of one."""
        labels = tf.cast(labels, self.all.dtype)
        alarms = tf.cast(alarms, self.all.dtype)
        self.right.assign_add(tf.reduce_sum(labels * alarms))
        self.all.assign_add(tf.reduce_sum(alarms))

    def result(self):
        """Return the share."""
        return tf.math.divide_no_nan(self.right, self.all)
