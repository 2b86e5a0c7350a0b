"""A variable made with an unknown length takes values of any length."""

import tensorflow as tf


def append(history, value):
    """Assign a longer value: the old items and one more.

    >>> history = tf.Variable([1.0], shape=[None], name="history")
    >>> append(history, 2.0)
    >>> append(history, 3.0)
    >>> history
    <tf.Variable 'history:0' shape=(None,) dtype=float32, numpy=array([1., 2., 3.], dtype=float32)>
    """
    history.assign(tf.concat([history, [value]], axis=0))
