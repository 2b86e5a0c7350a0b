"""A tariff whose price is a variable, which the graph reads each time."""

import tensorflow as tf


class Tariff(tf.Module):
    """A price per unit, which may change.

    >>> tariff = Tariff(2.0)
    >>> float(tariff.bill(tf.constant(10.0)))
    20.0
    >>> _ = tariff.price.assign(3.0)
    >>> float(tariff.bill(tf.constant(10.0)))
    30.0
    """

    def __init__(self, price):
        self.price = tf.Variable(price)

    @tf.function
    def bill(self, units):
        """Return what some units cost."""
        return self.price * units
