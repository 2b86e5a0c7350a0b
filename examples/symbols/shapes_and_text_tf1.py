"""More values: what was typed in TensorFlow 1."""

import tensorflow as tf


def string_split():
    """Use tf.string_split.

    >>> string_split()
    [b'a', b'b']
    """
    return tf.Session().run(tf.string_split(["a b"]).values).tolist()


def dimension():
    """Use tf.Dimension.

    >>> dimension()
    3
    """
    return tf.ones([2, 3]).shape[1].value


def where():
    """Use tf.where.

    >>> where()
    [[1, 1], [0, 0]]
    """
    kept = tf.where([True, False], [[1, 1]] * 2, [[0, 0]] * 2)
    return tf.Session().run(kept).tolist()
