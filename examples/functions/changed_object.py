"""A graph does not notice that an object has changed."""

import tensorflow as tf


class Tariff:
    """A price per unit, which may change."""

    def __init__(self, price):
        self.price = price


@tf.function
def bill(tariff, units):
    """Return what some units cost.

    >>> tariff = Tariff(2.0)
    >>> float(bill(tariff, tf.constant(10.0)))
    20.0
    >>> tariff.price = 3.0
    >>> float(bill(tariff, tf.constant(10.0)))
    20.0
    >>> float(bill(Tariff(3.0), tf.constant(10.0)))
    30.0
    """
    return tariff.price * units
