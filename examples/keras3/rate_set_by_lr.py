"""Setting optimizer.lr makes an attribute and leaves the learning rate alone."""

import tensorflow as tf


def one_step(optimizer):
    """Return a variable of value 1 after one step with the gradient 1.

    >>> optimizer = tf.keras.optimizers.SGD(0.5)
    >>> optimizer.lr = 0.1
    >>> one_step(optimizer)
    0.5
    >>> optimizer = tf.keras.optimizers.SGD(0.5)
    >>> optimizer.learning_rate = 0.1
    >>> one_step(optimizer)
    0.9
    """
    variable = tf.Variable(1.0)
    optimizer.apply_gradients([(tf.constant(1.0), variable)])
    return round(float(variable.numpy()), 4)
