"""What TensorFlow says when a function is traced again and again."""

import tensorflow as tf


def warnings_for(arguments):
    """Return what TensorFlow logs while a function is called.

    >>> first, second = warnings_for(range(8))
    >>> first.split(" to <")[0], second.split(" to <")[0]
    ('5 out of the last 5 calls', '6 out of the last 6 calls')
    >>> "triggered tf.function retracing" in first
    True
    """
    square = tf.function(lambda x: x * x)
    messages = []

    def keep(record):
        messages.append(record.getMessage())
        return False

    tf.get_logger().addFilter(keep)
    for argument in arguments:
        square(argument)
    tf.get_logger().removeFilter(keep)
    return messages
