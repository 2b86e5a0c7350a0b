"""In TF1 a tensor has no value until a session computes it."""

import numpy as np
import tensorflow as tf


def add_random_tensors(seed):
    """Build a graph of two tables of dice and their sum.

    >>> graph, tensors = add_random_tensors(seed=7)
    >>> tensors[2]
    <tf.Tensor 'add:0' shape=(2, 3) dtype=int32>
    >>> with tf.Session(graph=graph) as session:
    ...     first, second, total = session.run(tensors)
    >>> total.shape
    (2, 3)
    >>> np.array_equal(total, first + second)
    True
    """
    graph = tf.Graph()
    with graph.as_default():
        first = tf.random_uniform(
            [2, 3], minval=1, maxval=7, dtype=tf.int32, seed=seed
        )
        second = tf.random_uniform(
            [2, 3], minval=1, maxval=7, dtype=tf.int32, seed=seed + 1
        )
        return graph, [first, second, tf.add(first, second, name="add")]
