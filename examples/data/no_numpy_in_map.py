"""Inside map a tensor has no value; numpy_function hands one to Python."""

import numpy as np
import tensorflow as tf


def reversed_words(function):
    """Return two words after a function has been mapped over them.

    >>> reversed_words(turn_in_python)
    Traceback (most recent call last):
        ...
    AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
    >>> reversed_words(turn_through_numpy)
    [b'xam', b'mada']
    """
    words = tf.data.Dataset.from_tensor_slices(["max", "adam"])
    return [word.numpy() for word in words.map(function)]


@tf.autograph.experimental.do_not_convert
def turn_in_python(word):
    """Turn a word round, as if it had a value."""
    return word.numpy()[::-1]


def turn_through_numpy(word):
    """Turn a word round in a call to Python."""
    turned = tf.numpy_function(lambda value: value[::-1], [word], tf.string)
    return tf.ensure_shape(turned, [])
