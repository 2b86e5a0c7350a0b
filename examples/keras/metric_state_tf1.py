"""A metric in TF1: two operations, and local variables to initialize."""

import numpy as np
import tensorflow as tf


def count_right():
    """Return the accuracy after two batches, and what it counted with.

    >>> accuracy, state = count_right()
    >>> float(accuracy)
    0.6000
    >>> [float(number) for number in state]
    [3.0, 5.0]
    """
    with tf.Graph().as_default():
        labels = tf.placeholder(tf.int32, shape=(None,))
        predictions = tf.placeholder(tf.int32, shape=(None,))
        accuracy, update = tf.metrics.accuracy(labels, predictions)
        with tf.Session() as session:
            session.run(tf.local_variables_initializer())
            feed = {labels: [1, 0, 1, 1], predictions: [1, 0, 0, 1]}
            session.run(update, feed)
            session.run(update, {labels: [0], predictions: [1]})
            return session.run([accuracy, tf.local_variables()])
