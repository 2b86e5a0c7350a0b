"""A string is one item of a tensor, whatever its length."""

import tensorflow as tf


def shapes(texts):
    """Return the tensor's dtype and shape, and each item's length.

    >>> shapes(["TensorFlow", "", "2"])
    (tf.string, TensorShape([3]), [10, 0, 1])
    >>> tf.constant("TensorFlow").shape
    TensorShape([])
    >>> tf.constant(["a", "b"]) == "b"
    <tf.Tensor: shape=(2,), dtype=bool, numpy=array([False,  True])>
    >>> tf.constant("Tensor") + "Flow"
    <tf.Tensor: shape=(), dtype=string, numpy=b'TensorFlow'>
    """
    texts = tf.constant(texts)
    return texts.dtype, texts.shape, tf.strings.length(texts).numpy().tolist()
