"""A switch makes decorated functions run line by line."""

import tensorflow as tf

ran = []


@tf.function
def square(x):
    """Return x squared, and write down how these lines ran.

    >>> square(tf.constant(3.0)).numpy().item()
    9.0
    >>> tf.config.run_functions_eagerly(True)
    >>> square(tf.constant(4.0)).numpy().item()
    16.0
    >>> tf.config.run_functions_eagerly(False)
    >>> square(tf.constant(5.0)).numpy().item()
    25.0
    >>> ran
    ['graph', 'eager']
    """
    ran.append("eager" if tf.executing_eagerly() else "graph")
    return x * x
