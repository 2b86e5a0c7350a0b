"""How many operations of each type a graph holds, its inner graphs too."""

import collections

import tensorflow as tf


def count_types(function, *specs):
    """Return the types of the operations, with their counts.

    >>> number = tf.TensorSpec((), tf.float32)
    >>> count_types(lambda x: x * x * x + 1.0, number)["Mul"]
    2
    >>> count_types(lambda x: tf.function(tf.sin)(x) + x, number)["Sin"]
    1
    """
    concrete = tf.function(function).get_concrete_function(*specs)
    definition = concrete.graph.as_graph_def()
    nodes = list(definition.node)
    for inner in definition.library.function:
        nodes.extend(inner.node_def)
    return collections.Counter(node.op for node in nodes)
