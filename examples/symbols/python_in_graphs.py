"""Running: what was typed then, as it is now."""

import numpy as np
import tensorflow as tf


def cond():
    """Do what was done by tf.cond.

    >>> cond()
    2
    """
    x = tf.constant(2)
    return int(x if x > 1 else 1)


def py_func():
    """Do what was done by tf.py_func.

    >>> py_func()
    3.0
    """
    root = tf.py_function(lambda x: np.cbrt(x), [tf.constant(27.0)], tf.float32)
    return float(root)
