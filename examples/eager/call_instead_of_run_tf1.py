"""A session computes the fetches from the values that it is fed."""

import tensorflow as tf


def build():
    """Build a graph for the mean and the variance of some numbers.

    >>> graph, numbers, fetches = build()
    >>> with tf.Session(graph=graph) as session:
    ...     results = session.run(fetches, feed_dict={numbers: [1.0, 2.0, 6.0]})
    >>> {name: float(value) for name, value in results.items()}
    {'mean': 3.0, 'variance': 4.6667}
    """
    graph = tf.Graph()
    with graph.as_default():
        numbers = tf.placeholder(tf.float32, [None], name="numbers")
        mean = tf.reduce_mean(numbers)
        variance = tf.reduce_mean(tf.square(numbers - mean))
    return graph, numbers, {"mean": mean, "variance": variance}
