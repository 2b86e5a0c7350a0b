"""What the machine has, before any choice is made."""

import tensorflow as tf


def count(kind):
    """Return how many devices of a kind the machine has.

    >>> count("CPU")
    1
    >>> count("GPU") == len(tf.config.list_logical_devices("GPU"))
    True
    """
    return len(tf.config.list_physical_devices(kind))
