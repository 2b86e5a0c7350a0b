"""An operation without a Python function, and one with a slope."""

import tensorflow as tf


def ones_in_binary(numbers):
    """Count the ones of each number's binary digits.

    >>> ones_in_binary([0, 1, 7, 8]).numpy()
    array([0, 1, 3, 1], dtype=uint8)
    >>> [bin(number).count("1") for number in (0, 1, 7, 8)]
    [0, 1, 3, 1]
    >>> hasattr(tf.bitwise, "population_count")
    False
    """
    return tf.raw_ops.PopulationCount(x=numbers)


def slope(number):
    """Differentiate through a raw operation.

    >>> slope(3.0).numpy().item()
    6.0
    """
    x = tf.constant(number)
    with tf.GradientTape() as tape:
        tape.watch(x)
        square = tf.raw_ops.Square(x=x)
    return tape.gradient(square, x)
