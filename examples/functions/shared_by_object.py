"""An object decides whether calls share a variable."""

import tensorflow as tf


class Scale(tf.Module):
    """Multiply by a variable of one's own.

    >>> scale, other_scale = Scale(), Scale()
    >>> _ = scale.factor.assign(5.0)
    >>> float(scale(tf.constant(2.0))), float(other_scale(tf.constant(2.0)))
    (10.0, 2.0)
    >>> len(scale.variables)
    1
    """

    def __init__(self):
        self.factor = tf.Variable(1.0)

    @tf.function
    def __call__(self, x):
        """Return the product."""
        return x * self.factor
