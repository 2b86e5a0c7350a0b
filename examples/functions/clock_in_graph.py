"""Python's clock stands still in a graph, and TensorFlow's goes on."""

import time

import tensorflow as tf


@tf.function
def clocks():
    """Return the time by Python and the time by TensorFlow.

    >>> first, second = clocks(), clocks()
    >>> bool(second[0] > first[0]), bool(second[1] > first[1])
    (False, True)
    >>> first, second = clocks.python_function(), clocks.python_function()
    >>> bool(second[0] > first[0]), bool(second[1] > first[1])
    (True, True)
    """
    return tf.constant(time.time(), tf.float64), tf.timestamp()
