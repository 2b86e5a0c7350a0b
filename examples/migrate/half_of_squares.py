"""l2_loss has a half that the regularizer of Keras has not."""

import tensorflow as tf


def penalties(weights):
    """Return the penalty of both, with the same scale.

    >>> penalties([3.0, 4.0])
    (12.5, 25.0)
    """
    weights = tf.constant(weights)
    of_keras = tf.keras.regularizers.L2(1.0)(weights)
    return float(tf.nn.l2_loss(weights)), float(of_keras)
