"""A Python list does not collect what a graph's loop computes; a tf.TensorArray does."""
import tensorflow as tf


@tf.function
def squares_in_list(count):
    """Return the squares below count: the append runs once, while the loop is traced.

    >>> squares_in_list(tf.constant(4))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    tensorflow.python.framework.errors_impl.InaccessibleTensorError: ... is out of scope and cannot be used here. ...
    """
    squares = []
    for number in tf.range(count):
        squares.append(number ** 2)
    return squares


@tf.function
def squares_in_array(count):
    """Return the squares below count.

    >>> squares_in_array(tf.constant(4)).numpy()
    array([0, 1, 4, 9], dtype=int32)
    """
    squares = tf.TensorArray(tf.int32, size=count)
    for number in tf.range(count):
        squares = squares.write(number, number ** 2)
    return squares.stack()
