"""A plain helper joins the caller's graph; a decorated one stays a call."""

import tensorflow as tf


def halve(x):
    """Return half of x."""
    return x / 2


def operations_of(helper):
    """Return the operations of a step that calls the helper twice.

    >>> operations_of(halve)
    ['Placeholder', 'Const', 'RealDiv', 'Const', 'RealDiv', 'Identity']
    >>> operations_of(tf.function(halve))
    ['Placeholder', 'PartitionedCall', 'PartitionedCall', 'Identity']
    """

    @tf.function
    def step(x):
        return helper(helper(x))

    graph = step.get_concrete_function(tf.TensorSpec((), tf.float32)).graph
    return [operation.type for operation in graph.get_operations()]
