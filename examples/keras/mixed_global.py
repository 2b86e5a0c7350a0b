"""The policy for all layers that are made from now on."""

import tensorflow as tf


def dtypes_of_layers(policy):
    """Return the dtypes that a layer made under the policy computes and keeps.

    >>> dtypes_of_layers("float32")
    ('float32', 'float32')
    >>> dtypes_of_layers("mixed_float16")
    ('float16', 'float32')
    >>> dtypes_of_layers("mixed_bfloat16")
    ('bfloat16', 'float32')
    >>> tf.keras.mixed_precision.global_policy().name
    'float32'
    """
    tf.keras.mixed_precision.set_global_policy(policy)
    layer = tf.keras.layers.Dense(1)
    tf.keras.mixed_precision.set_global_policy("float32")
    return layer.compute_dtype, layer.variable_dtype
