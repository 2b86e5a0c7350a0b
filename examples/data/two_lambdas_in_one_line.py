"""Two lambdas in one line: AutoGraph cannot tell which is which."""

import tensorflow as tf


def squares_of_even_numbers(count):
    """Return squares, and the start of each thing that TensorFlow logged.

    >>> squares, messages = squares_of_even_numbers(7)
    >>> squares
    [0, 4, 16, 36]
    >>> messages
    ['AutoGraph could not transform', 'AutoGraph could not transform']
    """
    messages = []

    def keep(record):
        messages.append(record.getMessage().split(" <")[0])
        return False

    tf.get_logger().addFilter(keep)
    numbers = tf.data.Dataset.range(count)
    dataset = numbers.filter(lambda x: x % 2 == 0).map(lambda x: x * x)
    tf.get_logger().removeFilter(keep)
    return [int(number) for number in dataset], messages
