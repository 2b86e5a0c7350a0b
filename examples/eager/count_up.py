"""A variable has its value at once, and assign_add changes it in place."""

import tensorflow as tf


def count_up(counter, steps):
    """Add one to the counter as many times as there are steps.

    >>> counter = tf.Variable(0, name="counter")
    >>> counter
    <tf.Variable 'counter:0' shape=() dtype=int32, numpy=0>
    >>> count_up(counter, steps=3)
    >>> counter
    <tf.Variable 'counter:0' shape=() dtype=int32, numpy=3>
    """
    for _ in range(steps):
        counter.assign_add(1)
