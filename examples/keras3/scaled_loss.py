"""In mixed precision, the optimizer that scales the loss has new method names."""

import tensorflow as tf


def scaled(name):
    """Return the loss 1, scaled by the optimizer's method of that name.

    >>> scaled("get_scaled_loss")
    Traceback (most recent call last):
        ...
    AttributeError: 'LossScaleOptimizer' object has no attribute 'get_scaled_loss'
    >>> scaled("scale_loss")
    32768.0
    """
    inner = tf.keras.optimizers.SGD()
    optimizer = tf.keras.mixed_precision.LossScaleOptimizer(inner)
    return float(getattr(optimizer, name)(tf.constant(1.0)))
