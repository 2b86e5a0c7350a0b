"""The function given to map is traced once, and then its graph runs."""

import tensorflow as tf


def print_collatz(count):
    """Print next numbers of the Collatz rule, and when Python ran.

    >>> print_collatz(5)
    Python runs with SymbolicTensor
    0 4 1 10 2
    """
    dataset = tf.data.Dataset.range(count).map(collatz)
    print(*[int(number) for number in dataset])


def collatz(number):
    """Return half of an even number; of an odd one three times it, plus 1."""
    print("Python runs with", type(number).__name__)
    if number % 2 == 0:
        return number // 2
    return 3 * number + 1
