"""Momentum with a rate that changes: TF1 and Keras part."""

import tensorflow as tf

RATES = [0.1, 0.1, 0.1, 0.01, 0.01, 0.01]


def by_tf1():
    """Return where TF1's momentum takes a variable from 0.

    >>> by_tf1(), by_hand(rate_in_velocity=False)
    (-0.6832, -0.6832)
    """
    variable, rates = tf.Variable(0.0), iter(RATES)
    optimizer = tf.compat.v1.train.MomentumOptimizer(lambda: next(rates), 0.9)
    for _ in RATES:
        optimizer.apply_gradients([(tf.constant(1.0), variable)])
    return float(variable.numpy())


def by_keras():
    """Return where Keras's momentum takes a variable from 0.

    >>> by_keras(), by_hand(rate_in_velocity=True)
    (-1.2781, -1.2781)
    """
    variable, sgd = tf.Variable(0.0), tf.keras.optimizers.SGD(momentum=0.9)
    for rate in RATES:
        sgd.learning_rate = rate
        sgd.apply_gradients([(tf.constant(1.0), variable)])
    return float(variable.numpy())


def by_hand(rate_in_velocity):
    """Return the same from the formulas."""
    place = velocity = 0.0
    for rate in RATES:
        velocity = 0.9 * velocity + (rate if rate_in_velocity else 1.0)
        place -= velocity if rate_in_velocity else rate * velocity
    return place
