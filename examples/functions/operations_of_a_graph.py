"""The operations of a graph, one by one."""

import tensorflow as tf


@tf.function
def hypotenuse(a, b):
    """Return the longest side of a right triangle."""
    return tf.sqrt(a * a + b * b)


def describe(function, *specs):
    """Return a line for each operation of a function's graph.

    >>> number = tf.TensorSpec((), tf.float32)
    >>> print(describe(hypotenuse, number, number))
    Placeholder a()
    Placeholder b()
    Mul mul(a, a)
    Mul mul_1(b, b)
    AddV2 add(mul, mul_1)
    Sqrt Sqrt(add)
    Identity Identity(Sqrt)
    """
    graph = function.get_concrete_function(*specs).graph
    lines = []
    for operation in graph.get_operations():
        inputs = ", ".join(tensor.op.name for tensor in operation.inputs)
        lines.append("%s %s(%s)" % (operation.type, operation.name, inputs))
    return "\n".join(lines)
