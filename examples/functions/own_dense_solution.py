"""A layer of our own that makes its weights at the first call."""

import tensorflow as tf


class Linear(tf.Module):
    """Multiply rows by a kernel, whose height the first input decides.

    >>> linear = Linear(units=3)
    >>> linear(tf.ones([5, 2])).shape
    TensorShape([5, 3])
    >>> linear(tf.ones([7, 2])).shape
    TensorShape([7, 3])
    >>> [tuple(variable.shape) for variable in linear.variables]
    [(2, 3)]
    """

    def __init__(self, units):
        self.units = units
        self.kernel = None

    @tf.function
    def __call__(self, rows):
        """Return the product."""
        if self.kernel is None:
            shape = [rows.shape[-1], self.units]
            self.kernel = tf.Variable(tf.random.normal(shape))
        return tf.matmul(rows, self.kernel)
