"""In TF1 the one default graph held whatever had been built."""

import tensorflow as tf


def describe():
    """Return a line for each operation of the default graph.

    >>> print(describe())
    Placeholder a()
    Placeholder b()
    Mul mul(a, a)
    Mul mul_1(b, b)
    AddV2 add(mul, mul_1)
    Sqrt Sqrt(add)
    """
    with tf.Graph().as_default():
        a = tf.placeholder(tf.float32, shape=(), name="a")
        b = tf.placeholder(tf.float32, shape=(), name="b")
        tf.sqrt(a * a + b * b)
        lines = []
        for operation in tf.get_default_graph().get_operations():
            inputs = ", ".join(tensor.op.name for tensor in operation.inputs)
            lines.append("%s %s(%s)" % (operation.type, operation.name, inputs))
        return "\n".join(lines)
