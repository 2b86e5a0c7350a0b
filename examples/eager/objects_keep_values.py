"""A variable's value belongs to the Python object."""

import tensorflow as tf


class Counter:
    """A counter with a value of its own.

    >>> first, second = Counter(), Counter()
    >>> first.add(5)
    >>> int(first.value), int(second.value)
    (5, 0)
    """

    def __init__(self):
        self.value = tf.Variable(0)

    def add(self, amount):
        self.value.assign_add(amount)
