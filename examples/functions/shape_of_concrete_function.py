"""A concrete function takes a tensor of another shape than it was made for."""

import tensorflow as tf


@tf.function
def mean(x):
    """Return the mean of x, divided by the length that the graph was made for.

    >>> of_two = mean.get_concrete_function(tf.TensorSpec([2], tf.float32))
    >>> float(of_two(tf.ones([2]))), float(of_two(tf.ones([3])))
    (1.0, 1.5)
    """
    return tf.reduce_sum(x) / x.shape[0]
