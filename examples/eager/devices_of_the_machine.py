"""What the machine has, before any choice is made."""

import tensorflow as tf


def count(kind):
    """Return how many devices of a kind the machine has.

    >>> count("CPU")
    1
    >>> print("GPUs:", count("GPU"))  # measurement  # doctest: +ELLIPSIS
    GPUs: ...
    >>> ("GPU:0" if count("GPU") else "CPU:0") in tf.constant(1.0).device
    True
    """
    return len(tf.config.list_physical_devices(kind))
