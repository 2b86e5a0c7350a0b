"""A counter for traces and one for calls."""

import tensorflow as tf


class Counted(tf.Module):
    """A graph that knows how often it was traced and how often called.

    >>> total = Counted(tf.reduce_sum)
    >>> [float(total(tf.ones(length))) for length in (2, 3, 2, 2)]
    [2.0, 3.0, 2.0, 2.0]
    >>> total.traces, int(total.calls)
    (2, 4)
    """

    def __init__(self, function):
        self.function = function
        self.traces = 0
        self.calls = tf.Variable(0, trainable=False)

    @tf.function
    def __call__(self, x):
        """Count, and call the function."""
        self.traces += 1
        self.calls.assign_add(1)
        return self.function(x)
