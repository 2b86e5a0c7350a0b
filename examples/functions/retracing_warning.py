"""What TensorFlow says when a function is traced again and again."""

import tensorflow as tf


def warnings_for(arguments):
    """Return what TensorFlow logs while a function is called.

    >>> messages = warnings_for(range(8))
    >>> [message.split(" to <")[0] for message in messages]
    ['5 out of the last 5 calls', '6 out of the last 6 calls']
    >>> "triggered tf.function retracing" in messages[0]
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
