"""The size of a graph, as it would be saved."""

import numpy as np
import tensorflow as tf

TABLE = np.arange(100_000, dtype="float32")


def kilobytes(function, *specs):
    """Return the size of a function's graph in thousands of bytes.

    >>> number = tf.TensorSpec((), tf.int32)
    >>> kilobytes(lambda index: tf.gather(TABLE, index), number)
    400
    >>> variable = tf.Variable(TABLE)
    >>> kilobytes(lambda index: tf.gather(variable, index), number)
    0
    """
    concrete = tf.function(function).get_concrete_function(*specs)
    return concrete.graph.as_graph_def().ByteSize() // 1000
