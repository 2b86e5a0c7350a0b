"""A metric of one's own: the largest error seen."""

import numpy as np
import tensorflow as tf


class LargestError(tf.keras.metrics.Metric):
    """The largest distance of a prediction from its target.

    >>> metric = LargestError(name="largest")
    >>> metric.update_state([1.0, 2.0], [1.5, 2.0])
    >>> metric.update_state([3.0], [1.0])
    >>> float(metric.result().numpy())
    2.0
    >>> model = tf.keras.Sequential([tf.keras.layers.Lambda(lambda x: 2 * x)])
    >>> model.compile(loss="mae", metrics=[LargestError(name="largest")])
    >>> x = np.array([[1.0], [2.0], [5.0]], "float32")
    >>> results = model.evaluate(x, x, batch_size=2, verbose=0)
    >>> [float(result) for result in results]
    [2.6667, 5.0]
    """

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.largest = self.add_weight(name="largest", initializer="zeros")

    def update_state(self, targets, predictions, sample_weight=None):
        """Remember the largest error of this batch, if it is larger."""
        errors = tf.abs(tf.subtract(targets, predictions))
        seen = tf.reduce_max(errors)
        self.largest.assign(tf.maximum(self.largest, seen))

    def result(self):
        """Return the largest error so far."""
        return self.largest
