"""Operations that XLA does not compile."""

import tensorflow as tf


def refusal(function, argument):
    """Return the operation that XLA names when it refuses a function.

    >>> refusal(tf.strings.length, tf.constant("graph"))
    '_Arg'
    >>> refusal(print_and_return, tf.constant(1.0))
    'StringFormat'
    >>> refusal(through_python, tf.constant(1.0))
    'EagerPyFunc'
    >>> refusal(tf.sin, tf.constant(1.0))
    """
    try:
        tf.function(function, jit_compile=True)(argument)
    except tf.errors.InvalidArgumentError as error:
        return str(error).split("No registered '")[1].split("'")[0]


def print_and_return(x):
    """Print x by an operation."""
    tf.print(x)
    return x


def through_python(x):
    """Send x through Python."""
    return tf.py_function(lambda value: value, [x], tf.float32)
