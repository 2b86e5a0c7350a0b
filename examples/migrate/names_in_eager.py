"""get_variable and collections run today, and keep nothing."""

import tensorflow as tf

v1 = tf.compat.v1


def two_calls():
    """Return two variables that share a name and a scope that reuses.

    >>> first, second = two_calls()
    >>> first.name, second.name, first is second
    ('layer/kernel:0', 'layer/kernel:0', False)
    >>> v1.global_variables(), v1.trainable_variables()
    ([], [])
    """
    found = []
    for _ in range(2):
        with v1.variable_scope("layer", reuse=v1.AUTO_REUSE):
            found.append(v1.get_variable("kernel", [2, 2]))
    return found


def one_store():
    """Return the tool that TensorFlow's own guide has for such functions.

    >>> one_store()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'keras.utils' has no attribute 'track_tf1_style_variables'
    """
    return v1.keras.utils.track_tf1_style_variables
