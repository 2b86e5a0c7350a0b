"""A Keras optimizer clips by itself, if it is asked to."""

import tensorflow as tf


def moved(**clipping):
    """Return how far one step of rate 1 moves two variables.

    >>> moved()
    [50.0, 1.0]
    >>> moved(clipnorm=5.0)
    [5.0, 1.0]
    >>> moved(global_clipnorm=5.0)
    [5.0, 0.1]
    """
    gradients = [tf.constant([30.0, 40.0]), tf.constant([0.6, 0.8])]
    variables = [tf.Variable([0.0, 0.0]) for _ in gradients]
    optimizer = tf.keras.optimizers.SGD(1.0, **clipping)
    optimizer.apply_gradients(zip(gradients, variables))
    return [round(float(tf.norm(variable)), 3) for variable in variables]
