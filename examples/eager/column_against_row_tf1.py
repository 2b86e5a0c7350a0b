"""The mistake is as old as TensorFlow: TF1 broadcast in the same way."""

import tensorflow as tf


def loss(labels, predictions):
    """Return the mean squared difference.

    >>> float(loss([1.0, 2.0, 3.0], [[1.0], [2.0], [3.0]]))
    1.3333
    """
    with tf.Graph().as_default(), tf.Session() as session:
        difference = tf.constant(labels) - tf.constant(predictions)
        return session.run(tf.reduce_mean(tf.square(difference)))
