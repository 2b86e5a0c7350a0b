"""A variable that is made once, in the first call, and kept."""

import tensorflow as tf


class RunningTotal(tf.Module):
    """Add up numbers, with a variable made when the first one comes.

    >>> bill, other_bill = RunningTotal(), RunningTotal()
    >>> [float(bill(tf.constant(price))) for price in (2.0, 3.0)]
    [2.0, 5.0]
    >>> float(other_bill(tf.constant(10.0)))
    10.0
    >>> float(bill.total.numpy())
    5.0
    """

    def __init__(self):
        self.total = None

    @tf.function
    def __call__(self, x):
        """Add x and return the total."""
        if self.total is None:
            self.total = tf.Variable(tf.zeros_like(x))
        return self.total.assign_add(x)
