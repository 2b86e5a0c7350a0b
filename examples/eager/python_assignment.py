"""Python's own ways to assign do not work on a variable."""

import tensorflow as tf


def add_one(number):
    """Return the number plus one.

    >>> counter = tf.Variable(0, name="counter")
    >>> counter += 1
    Traceback (most recent call last):
        ...
    RuntimeError: `variable += value` with `tf.Variable`s is not supported. Use `variable.assign_add(value)` to modify the variable, or `out = variable + value` if you need to get a new output Tensor.
    >>> weights = tf.Variable([1.0, 2.0])
    >>> weights[0] = 5.0
    Traceback (most recent call last):
        ...
    TypeError: 'ResourceVariable' object does not support item assignment
    >>> add_one(counter)
    <tf.Tensor: shape=(), dtype=int32, numpy=1>
    >>> counter
    <tf.Variable 'counter:0' shape=() dtype=int32, numpy=0>
    """
    return number + 1
