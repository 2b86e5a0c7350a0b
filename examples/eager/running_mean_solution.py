"""A running mean kept in two variables."""

import numpy as np
import tensorflow as tf


class RunningMean(tf.Module):
    """The mean of all numbers seen so far.

    >>> mean = RunningMean()
    >>> [float(mean.update(number)) for number in [1.0, 2.0, 6.0]]
    [1.0, 1.5, 3.0]
    >>> np.isclose(mean.total / mean.count, np.mean([1.0, 2.0, 6.0])).item()
    True
    """

    def __init__(self):
        super().__init__()
        self.total = tf.Variable(0.0)
        self.count = tf.Variable(0.0)

    def update(self, number):
        self.total.assign_add(number)
        self.count.assign_add(1.0)
        return self.total / self.count
