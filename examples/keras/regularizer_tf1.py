"""A penalty on the weights in TF1, found again in a collection."""

import numpy as np
import tensorflow as tf


def evaluate(rows, targets):
    """Return the penalties, the error, and the two together.

    >>> penalties, error, total = evaluate([[1.0, 1.0]], [[5.0]])
    >>> [float(penalty) for penalty in penalties]
    [0.25]
    >>> float(error), float(total)
    (4.0, 4.25)
    """
    with tf.Graph().as_default():
        kernel = tf.get_variable(
            "kernel",
            initializer=tf.constant([[3.0], [4.0]]),
            regularizer=lambda weights: 0.01 * tf.reduce_sum(weights**2),
        )
        predictions = tf.matmul(tf.constant(rows), kernel)
        error = tf.losses.mean_squared_error(targets, predictions)
        penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
        total = tf.losses.get_total_loss()
        with tf.Session() as session:
            session.run(tf.global_variables_initializer())
            return session.run([penalties, error, total])
