"""tf.py_function runs Python whenever the graph runs."""

import tensorflow as tf

log = []


def write_down(x):
    """Put the value of x into the list."""
    log.append(x.numpy().item())
    return x


@tf.function
def square(x):
    """Return x squared, and write x down.

    >>> for number in (2.0, 3.0, 4.0):
    ...     _ = square(tf.constant(number))
    >>> log
    [2.0, 3.0, 4.0]
    >>> x = tf.constant(5.0)
    >>> with tf.GradientTape() as tape:
    ...     tape.watch(x)
    ...     y = square(x)
    >>> float(tape.gradient(y, x))
    10.0
    """
    x = tf.py_function(write_down, [x], tf.float32)
    return x * x
