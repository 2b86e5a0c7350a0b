"""A graph lists the operations that a Python function calls."""

import tensorflow as tf


def operations(function):
    """Trace a function of a vector and return its operations' types.

    >>> operations(tf.math.reduce_std)
    ['Placeholder', 'Const', 'Mean', 'Sub', 'Square', 'Const', 'Mean', 'Sqrt', 'Identity']
    >>> operations(tf.nn.softmax)
    ['Placeholder', 'Softmax', 'Identity']
    >>> operations(tf.nn.gelu)
    ['Placeholder', 'Const', 'Mul', 'Neg', 'Const', 'Mul', 'Erfc', 'Mul', 'Identity']
    """
    vector = tf.TensorSpec([None], tf.float32)
    concrete = tf.function(function).get_concrete_function(vector)
    return [operation.type for operation in concrete.graph.get_operations()]


def standard_deviation(x):
    """Compute with the raw operations of tf.math.reduce_std.

    >>> x = tf.constant([1.0, 2.0, 6.0])
    >>> standard_deviation(x).numpy().item(), tf.math.reduce_std(x).numpy().item()
    (2.1602, 2.1602)
    """
    mean = tf.raw_ops.Mean(input=x, axis=0, keep_dims=True)
    square = tf.raw_ops.Square(x=tf.raw_ops.Sub(x=x, y=mean))
    return tf.raw_ops.Sqrt(x=tf.raw_ops.Mean(input=square, axis=0))
