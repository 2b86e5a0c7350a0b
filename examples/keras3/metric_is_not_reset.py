"""A metric that keeps its count in a tf.Variable is not reset between epochs."""

import numpy as np
import tensorflow as tf


class Batches(tf.keras.metrics.Metric):
    """Count the batches of an epoch."""

    def __init__(self):
        super().__init__(name="batches")
        self.count = tf.Variable(0.0)

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.count.assign_add(1.0)

    def result(self):
        return self.count


def batches_in_each_epoch(metric):
    """Return what the metric says of three epochs of two batches each.

    >>> batches_in_each_epoch(Batches())
    [2.0, 4.0, 6.0]
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse", metrics=[metric])
    x = np.ones((4, 1), dtype="float32")
    history = model.fit(x, x, batch_size=2, epochs=3, verbose=0)
    return [float(value) for value in history.history["batches"]]
