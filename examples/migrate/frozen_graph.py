"""A frozen graph of TF1 as a function of today: the same outputs."""

import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
ROWS = np.linspace(-1, 1, 6, dtype="float32").reshape(2, 3)


def frozen_file():
    """Return the bytes of a .pb file, a graph with constants; its outputs."""
    with tf.Graph().as_default() as graph, v1.Session() as session:
        x = v1.placeholder(tf.float32, [None, 3], name="x")
        kernel = tf.constant([[1.0], [-2.0], [0.5]], name="kernel")
        y = tf.tanh(tf.matmul(x, kernel), name="y")
        return graph.as_graph_def().SerializeToString(), session.run(
            y, {x: ROWS}
        )


def read(file, start, end):
    """Return a function for what a graph has between two of its tensors."""
    graph = v1.GraphDef.FromString(file)
    whole = v1.wrap_function(lambda: v1.import_graph_def(graph, name=""), [])
    return whole.prune(start, end)


def compare():
    """Return the operations of a file, and whether the outputs are the same.

    >>> compare()
    (['x', 'kernel', 'MatMul', 'y'], True)
    """
    file, theirs = frozen_file()
    names = [node.name for node in v1.GraphDef.FromString(file).node]
    network = read(file, "x:0", "y:0")
    return names, np.array_equal(network(tf.constant(ROWS)), theirs)
