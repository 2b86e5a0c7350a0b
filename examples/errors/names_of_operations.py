"""Operations of TensorFlow 1 that have other names now."""

import tensorflow as tf


def renamed():
    """Return what some of the new names compute.

    >>> renamed()
    ([3], 0.0, 2)
    >>> tf.random_uniform([3])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'random_uniform'...
    >>> tf.set_random_seed(0)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'set_random_seed'...
    >>> tf.log(1.0)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'log'...
    >>> tf.to_float(2)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'to_float'...
    >>> tf.matrix_inverse  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'matrix_inverse'...
    """
    tf.random.set_seed(0)
    numbers = tf.random.uniform([3])
    return (
        numbers.shape.as_list(),
        float(tf.math.log(1.0)),
        int(tf.cast(2.7, tf.int32)),
    )
