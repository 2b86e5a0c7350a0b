"""Freezing in TF1: the variables of a session become constants of its graph."""

import tensorflow as tf


def freeze():
    """Return the kinds of operations before and after.

    >>> before, after = freeze()
    >>> [kind for kind in before if "Variable" in kind]
    ['VariableV2']
    >>> after
    ['Const', 'Identity', 'MatMul', 'Placeholder', 'Tanh']
    """
    with tf.Graph().as_default() as graph, tf.Session() as session:
        x = tf.placeholder(tf.float32, [None, 3])
        kernel = tf.get_variable("kernel", [3, 1])
        tf.tanh(tf.matmul(x, kernel), name="y")
        session.run(tf.global_variables_initializer())
        definition = graph.as_graph_def()
        constants = tf.graph_util.convert_variables_to_constants
        frozen = constants(session, definition, ["y"])
        return kinds(definition), kinds(frozen)


def kinds(definition):
    """Return the kinds of operations in a graph."""
    return sorted({node.op for node in definition.node})
