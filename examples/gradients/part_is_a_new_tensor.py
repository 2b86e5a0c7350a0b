"""An item taken from a variable after the fact is a new tensor."""

import tensorflow as tf


def gradients_of_product():
    """Return the gradients of x[0] * x[1] over an item and over all of x.

    >>> item, whole = gradients_of_product()
    >>> print(item)
    None
    >>> whole.numpy()
    array([5., 2.], dtype=float32)
    """
    x = tf.Variable([2.0, 5.0])
    with tf.GradientTape(persistent=True) as tape:
        product = x[0] * x[1]
    return tape.gradient(product, x[0]), tape.gradient(product, x)
