"""A value that nobody uses is in the graph as it was traced."""

import tensorflow as tf


@tf.function
def wasteful(x):
    """Return x squared, and compute a sine for nobody.

    >>> concrete = wasteful.get_concrete_function(tf.TensorSpec((), tf.float32))
    >>> [operation.type for operation in concrete.graph.get_operations()]
    ['Placeholder', 'Sin', 'Mul', 'Identity']
    """
    _ = tf.sin(x)
    return x * x
