"""With determinism switched on, a random number needs a seed."""

import tensorflow as tf


def switched_on():
    """Have every operation repeat or raise, in the whole program.

    >>> switched_on()
    >>> tf.random.normal([2])
    Traceback (most recent call last):
        ...
    RuntimeError: Random ops require a seed to be set when determinism is enabled. Please set a seed before running the op, e.g. by calling tf.random.set_seed(1).
    >>> tf.random.set_seed(1)
    >>> first = tf.random.normal([2])
    >>> tf.random.set_seed(1)
    >>> bool(tf.reduce_all(first == tf.random.normal([2])))
    True
    """
    tf.config.experimental.enable_op_determinism()
