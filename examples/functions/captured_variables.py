"""What a graph uses besides its arguments, it captures."""

import tensorflow as tf

weight = tf.Variable(2.0, name="weight")


@tf.function
def multiple(x):
    """Return a multiple of x.

    >>> concrete = multiple.get_concrete_function(tf.TensorSpec((), tf.float32))
    >>> [variable.name for variable in concrete.variables]
    ['weight:0']
    >>> [operation.type for operation in concrete.graph.get_operations()][:4]
    ['Placeholder', 'Placeholder', 'ReadVariableOp', 'Mul']
    >>> [tensor.dtype.name for tensor in concrete.inputs]
    ['float32', 'resource']
    """
    return weight * x
