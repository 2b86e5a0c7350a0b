"""Return a variable's old value and change the variable afterwards."""

import tensorflow as tf


def read_then_add(counter, amount):
    """Return the value from before the addition.

    >>> counter = tf.Variable(10)
    >>> int(read_then_add(counter, 5)), int(counter)
    (10, 15)
    >>> int(tf.function(read_then_add)(counter, 5)), int(counter)
    (15, 20)
    """
    old = counter.read_value()
    counter.assign_add(amount)
    return old
