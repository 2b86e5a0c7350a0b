"""Python runs in the first call; the graph runs in every call."""

import tensorflow as tf

ran = []


@tf.function
def square(x):
    """Return x squared, and write down that Python ran.

    >>> ran
    []
    >>> square(tf.constant(3.0)).numpy().item(), ran
    (9.0, ['Python'])
    >>> square(tf.constant(4.0)).numpy().item(), ran
    (16.0, ['Python'])
    >>> square.python_function(tf.constant(5.0)).numpy().item(), ran
    (25.0, ['Python', 'Python'])
    """
    ran.append("Python")
    return x * x
