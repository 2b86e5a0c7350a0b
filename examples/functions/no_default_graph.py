"""There is no default graph to look at any more, outside of a function."""

import tensorflow as tf


@tf.function
def operations_so_far(x):
    """Return the number of operations before this line.

    >>> tf.get_default_graph()
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'get_default_graph'
    >>> int(operations_so_far(tf.constant(3.0)))
    3
    """
    _ = x * x + x
    return len(x.graph.get_operations())
