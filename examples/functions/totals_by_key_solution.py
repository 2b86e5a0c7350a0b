"""Totals by key, each with a graph of its own."""

import tensorflow as tf


class Total(tf.Module):
    """A total that starts at zero."""

    def __init__(self):
        self.total = tf.Variable(0.0)

    @tf.function
    def __call__(self, x):
        """Add x and return the total."""
        return self.total.assign_add(x)


def add_all(payments):
    """Return the total of the payments for each key.

    >>> payments = [("food", 2.0), ("rent", 9.0), ("food", 3.0)]
    >>> add_all(payments)
    {'food': 5.0, 'rent': 9.0}
    """
    totals = {}
    for key, amount in payments:
        totals.setdefault(key, Total())(tf.constant(amount))
    return {key: float(total.total.numpy()) for key, total in totals.items()}
