"""In debug mode a mapped function runs in Python for each element."""

import tensorflow as tf


def print_types(count):
    """Map a function that prints, and go through the dataset.

    >>> print_types(2)
    SymbolicTensor
    >>> tf.data.experimental.enable_debug_mode()
    >>> print_types(2)
    SymbolicTensor
    EagerTensor 0
    EagerTensor 1
    """
    list(tf.data.Dataset.range(count).map(show))


@tf.autograph.experimental.do_not_convert
def show(number):
    """Print the type of a tensor, and its value where it has one."""
    value = [int(number)] if hasattr(number, "numpy") else []
    print(type(number).__name__, *value)
    return number
