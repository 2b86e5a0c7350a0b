"""Running: what was typed in TensorFlow 1."""

import numpy as np
import tensorflow as tf


def cond():
    """Use tf.cond.

    >>> cond()
    2
    """
    larger = tf.cond(
        tf.constant(2) > 1, lambda: tf.constant(2), lambda: tf.constant(1)
    )
    return int(tf.Session().run(larger))


def py_func():
    """Use tf.py_func.

    >>> py_func()
    3.0
    """
    root = tf.py_func(np.cbrt, [tf.constant(27.0)], tf.float32)
    return float(tf.Session().run(root))
