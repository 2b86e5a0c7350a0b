"""The optimizer that compile makes of another under mixed_float16."""

import tensorflow as tf


def optimizer_for(policy):
    """Return the optimizer of a model compiled under the policy.

    >>> type(optimizer_for("float32")).__name__
    'SGD'
    >>> optimizer = optimizer_for("mixed_float16")
    >>> type(optimizer).__name__, type(optimizer.inner_optimizer).__name__
    ('LossScaleOptimizer', 'SGD')
    >>> optimizer.initial_scale == 2**15
    True
    >>> type(optimizer_for("mixed_bfloat16")).__name__
    'SGD'
    """
    tf.keras.mixed_precision.set_global_policy(policy)
    model = tf.keras.Sequential(
        [tf.keras.Input(shape=(2,)), tf.keras.layers.Dense(1)]
    )
    model.compile("sgd", loss="mse")
    tf.keras.mixed_precision.set_global_policy("float32")
    return model.optimizer
