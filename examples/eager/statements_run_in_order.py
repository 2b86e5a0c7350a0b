"""Statements run in the order of the lines, also inside tf.function."""

import tensorflow as tf


def add_then_read(counter):
    """Add one to the counter and read it.

    >>> int(add_then_read(tf.Variable(0)))
    1
    >>> int(tf.function(add_then_read)(tf.Variable(0)))
    1
    """
    counter.assign_add(1)
    return counter.read_value()
