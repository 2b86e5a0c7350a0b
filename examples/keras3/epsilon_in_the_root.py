"""Where epsilon is added: to the root before 2.11, under the root today."""

import math

import tensorflow as tf


def first_step(name, gradient, **options):
    """Return how far an optimizer's first step goes, with a rate of 1.

    >>> gradients = [1e-2, 1e-3, 1e-4, 1e-5]
    >>> [round(first_step("RMSprop", g), 3) for g in gradients]
    [3.147, 2.236, 0.315, 0.032]
    >>> [round(g / math.sqrt(0.1 * g**2 + 1e-7), 3) for g in gradients]
    [3.147, 2.236, 0.315, 0.032]
    >>> [round(g / (math.sqrt(0.1 * g**2) + 1e-7), 3) for g in gradients]
    [3.162, 3.161, 3.152, 3.065]
    >>> [round(first_step("RMSprop", g, epsilon=1e-14), 3) for g in gradients]
    [3.162, 3.162, 3.162, 3.161]
    >>> round(first_step("RMSprop", 1e-3, momentum=0.9), 3)
    2.236
    >>> round(first_step("Adagrad", 1e-4, initial_accumulator_value=0.0), 3)
    0.302
    >>> round(1e-4 / math.sqrt(1e-8 + 1e-7), 3), round(1e-4 / (1e-4 + 1e-7), 3)
    (0.302, 0.999)
    """
    variable = tf.Variable(0.0)
    optimizer = getattr(tf.keras.optimizers, name)(learning_rate=1.0, **options)
    optimizer.apply_gradients([(tf.constant(gradient), variable)])
    return -float(variable.numpy())
