"""A tensor of a graph is of no use outside of its function."""

import tensorflow as tf

SEEN = []


@tf.function
def remember(x):
    """Append a tensor to a list of Python.

    >>> y = remember(tf.constant(1.0))
    >>> add_one(SEEN[0])
    Traceback (most recent call last):
        ...
    TypeError: <tf.Tensor 'add:0' shape=() dtype=float32> is out of scope and cannot be used here. Use return values, explicit Python locals or TensorFlow collections to access it.
    """
    SEEN.append(x + 1)
    return x


def add_one(tensor):
    """Add one; of an error keep the first line, for the others are paths.

    >>> int(add_one(tf.constant(1)))
    2
    """
    try:
        return tensor + 1
    except TypeError as error:
        raise TypeError(str(error).splitlines()[0]) from None
