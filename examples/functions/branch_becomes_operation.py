"""An if on a tensor becomes an operation of the graph."""

import tensorflow as tf


def clip(x, upper):
    """Return x, or 1 if x is larger than 1 and an upper bound is wanted."""
    if upper:
        x = tf.minimum(x, 1.0)
    return x


def operations_for(upper):
    """Return the types of the operations in the graph of clip.

    >>> operations_for(True)
    ['Placeholder', 'Const', 'Minimum', 'Identity']
    >>> operations_for(False)
    ['Placeholder', 'Identity']
    >>> operations_for(tf.TensorSpec((), tf.bool))
    ['Placeholder', 'Placeholder', 'StatelessIf', 'Identity', 'Identity']
    """
    x = tf.TensorSpec((), tf.float32)
    concrete = tf.function(clip).get_concrete_function(x, upper)
    return [operation.type for operation in concrete.graph.get_operations()]
