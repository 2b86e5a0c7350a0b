"""A placeholder stands for a value that session.run is given later."""

import numpy as np
import tensorflow as tf


def build():
    """Build a graph with one score for each row of three features.

    >>> graph, features, scores = build()
    >>> with tf.Session(graph=graph) as session:
    ...     one_row = session.run(scores, feed_dict={features: [[1.0, 2.0, 3.0]]})
    ...     four_rows = session.run(scores, feed_dict={features: np.ones([4, 3])})
    >>> one_row
    array([[14.]], dtype=float32)
    >>> four_rows.shape
    (4, 1)
    """
    graph = tf.Graph()
    with graph.as_default():
        features = tf.placeholder(tf.float32, [None, 3], name="features")
        weights = tf.constant([[1.0], [2.0], [3.0]])
        return graph, features, tf.matmul(features, weights)
