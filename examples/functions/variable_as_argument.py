"""One graph serves many variables that are passed to it."""

import tensorflow as tf


@tf.function
def double(variable):
    """Double a variable, and return its value.

    >>> first, second = tf.Variable(1.0), tf.Variable(10.0)
    >>> float(double(first)), float(double(second))
    (2.0, 20.0)
    >>> float(first), float(second), double.experimental_get_tracing_count()
    (2.0, 20.0, 1)
    """
    return variable.assign(2 * variable)
