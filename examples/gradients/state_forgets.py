"""A variable that was assigned to does not know where its value is from."""

import tensorflow as tf


def gradient_through_state():
    """Return the gradient of a running total over the price added to it.

    >>> print(gradient_through_state())
    None
    """
    price, total = tf.Variable(3.0), tf.Variable(0.0, trainable=False)
    with tf.GradientTape() as tape:
        total.assign_add(price)
        cost = total**2
    return tape.gradient(cost, price)


def gradient_through_tensor():
    """Return the same gradient, with the state set after the computation.

    >>> float(gradient_through_tensor())
    6.0
    """
    price, total = tf.Variable(3.0), tf.Variable(0.0, trainable=False)
    with tf.GradientTape() as tape:
        new_total = total + price
        cost = new_total**2
    total.assign(new_total)
    return tape.gradient(cost, price)
