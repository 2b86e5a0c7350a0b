"""The default learning rate and epsilon of each optimizer."""

import tensorflow as tf


def default_of(name):
    """Return the learning rate and the epsilon of an optimizer made without arguments.

    >>> default_of("SGD")
    ('0.01', 'None')
    >>> default_of("RMSprop"), default_of("Adagrad"), default_of("Adadelta")
    (('0.001', '1e-07'), ('0.001', '1e-07'), ('0.001', '1e-07'))
    >>> default_of("Adam"), default_of("Adamax"), default_of("Nadam")
    (('0.001', '1e-07'), ('0.001', '1e-07'), ('0.001', '1e-07'))
    """
    settings = getattr(tf.keras.optimizers, name)().get_config()
    rate, epsilon = settings["learning_rate"], settings.get("epsilon")
    return "%g" % rate, "%g" % epsilon if epsilon else "None"
