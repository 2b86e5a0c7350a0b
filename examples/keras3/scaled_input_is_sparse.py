"""A symbolic input times a number is taken to be sparse."""

import tensorflow as tf


class Square(tf.keras.layers.Layer):
    """Square the inputs."""

    def call(self, inputs):
        return inputs**2


def squared(scaled):
    """Return the shape of the squares of a symbolic tensor.

    >>> x = tf.keras.Input((3,))
    >>> x.sparse, (x * 2).sparse, (x + x).sparse
    (False, True, False)
    >>> (x * tf.ones(3)).sparse, (x / 0.5).sparse, (x * x).sparse
    (True, False, False)
    >>> squared(x / 0.5)
    (None, 3)
    >>> squared(x * 2)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    TypeError: ...unsupported operand type(s) for ** or pow(): 'SparseTensor' and 'int'...
    """
    return tuple(Square()(scaled).shape)
