"""Python's while and if, run by one graph."""

import tensorflow as tf


@tf.function
def collatz_steps(number):
    """Return how many turns (half, or triple plus one) lead to 1.

    >>> [int(collatz_steps(tf.constant(number))) for number in (1, 6, 27)]
    [0, 8, 111]
    >>> collatz_steps.experimental_get_tracing_count()
    1
    >>> [int(collatz_steps.python_function(number)) for number in (1, 6, 27)]
    [0, 8, 111]
    """
    steps = 0
    while number != 1:
        if number % 2 == 0:
            number = number // 2
        else:
            number = 3 * number + 1
        steps += 1
    return steps
