"""A TF1 placeholder casts what it is fed and checks the shape."""

import numpy as np
import tensorflow as tf


def feed(rows):
    """Feed some rows of three features and return what the graph received.

    >>> feed(np.ones([2, 3], np.float64)).dtype
    dtype('float32')
    >>> feed(np.ones([2, 4]))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: Cannot feed value of shape (2, 4) for Tensor ...
    """
    with tf.Graph().as_default(), tf.Session() as session:
        features = tf.placeholder(tf.float32, [None, 3], name="features")
        return session.run(tf.identity(features), feed_dict={features: rows})
