"""A graph keeps the global seed from its tracing, and counts from 0."""

import tensorflow as tf


def draw():
    """Draw one number.

    >>> tf.random.set_seed(7)
    >>> first, second = tf.function(draw), tf.function(draw)
    >>> first().numpy().item(), second().numpy().item()
    (0.7537, 0.7537)
    >>> first().numpy().item()
    0.5876
    >>> tf.random.set_seed(8)
    >>> first().numpy().item()
    0.7537
    >>> tf.function(draw)().numpy().item()
    0.3786
    """
    return tf.random.uniform([])
