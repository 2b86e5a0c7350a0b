"""A Python list cannot collect what a graph's loop computes."""

import tensorflow as tf


@tf.function
def squares_in_list(count):
    """Try to return the squares below count."""
    squares = []
    for number in tf.range(count):
        squares.append(number**2)
    return squares


def complaint_about_list(count):
    """Return the first sentence of what TensorFlow says about the list.

    >>> complaint_about_list(tf.constant(4))
    "<tf.Tensor 'while/pow:0' shape=() dtype=int32> is out of scope and cannot be used here"
    """
    try:
        squares_in_list(count)
    except ValueError as error:
        return str(error).split(". ")[0]


@tf.function
def squares_in_array(count):
    """Return the squares below count.

    >>> squares_in_array(tf.constant(4)).numpy()
    array([0, 1, 4, 9], dtype=int32)
    """
    squares = tf.TensorArray(tf.int32, size=count)
    for number in tf.range(count):
        squares = squares.write(number, number**2)
    return squares.stack()
