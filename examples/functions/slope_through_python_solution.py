"""What the tape sees of numpy_function and of py_function."""

import numpy as np
import tensorflow as tf


def slope(python_operation, function):
    """Return the slope of a square that Python computes, at 3.

    >>> print(slope(tf.numpy_function, np.square))
    None
    >>> float(slope(tf.py_function, tf.square))
    6.0
    """
    x = tf.constant(3.0)
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = python_operation(function, [x], tf.float32)
    return tape.gradient(y, x)
