"""With a switch, a tf.function runs line by line and can be looked into."""

import tensorflow as tf

seen = []


@tf.function
def root(number):
    """Return the square root, and keep what the lines computed.

    >>> root(tf.constant(16.0)).numpy().item()
    4.0
    >>> seen[-1]
    <tf.Tensor 'truediv:0' shape=() dtype=float32>
    >>> tf.config.run_functions_eagerly(True)
    >>> root(tf.constant(16.0)).numpy().item()
    4.0
    >>> seen[-1]
    <tf.Tensor: shape=(), dtype=float32, numpy=1.3863>
    >>> tf.config.run_functions_eagerly(False)
    """
    half = tf.math.log(number) / 2
    seen.append(half)
    return tf.exp(half)
