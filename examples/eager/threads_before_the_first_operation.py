"""Threads are set before TensorFlow has started; afterwards it refuses."""

import tensorflow as tf


def set_threads_late(number):
    """Run an operation, then ask for a number of threads.

    >>> set_threads_late(3)
    Traceback (most recent call last):
        ...
    RuntimeError: Intra op parallelism cannot be modified after initialization.
    """
    tf.add(1, 1)
    tf.config.threading.set_intra_op_parallelism_threads(number)
