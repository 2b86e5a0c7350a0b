"""A tensor keeps the old value while two variables are swapped."""

import tensorflow as tf


def swap_badly(first, second):
    """Assign each variable to the other and lose one value.

    >>> first, second = tf.Variable(1), tf.Variable(2)
    >>> swap_badly(first, second)
    >>> int(first), int(second)
    (2, 2)
    """
    first.assign(second)
    second.assign(first)


def swap(first, second):
    """Keep the first value as a tensor, then assign.

    >>> first, second = tf.Variable(1), tf.Variable(2)
    >>> swap(first, second)
    >>> int(first), int(second)
    (2, 1)
    """
    kept = tf.convert_to_tensor(first)
    first.assign(second)
    second.assign(kept)
