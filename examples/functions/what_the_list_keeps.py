"""A tensor that escapes from a graph has no value outside it."""

import tensorflow as tf

kept = []


@tf.function
def square_and_keep(x):
    """Return x squared and put it into a list.

    >>> square_and_keep(tf.constant(3.0)).numpy().item()
    9.0
    >>> kept
    [<tf.Tensor 'pow:0' shape=() dtype=float32>]
    >>> complaint_about(kept[0])
    "<tf.Tensor 'pow:0' shape=() dtype=float32> is out of scope and cannot be used here"
    """
    square = x**2
    kept.append(square)
    return square


def complaint_about(tensor):
    """Return the first sentence of what TensorFlow says when 1 is added."""
    try:
        tensor + 1
    except TypeError as error:
        return str(error).split(". ")[0]
