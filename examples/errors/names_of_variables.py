"""Names for variables and their scopes, which tf.compat.v1 alone has kept."""

import tensorflow as tf


def in_compat(*names):
    """Return which of these names `tf.compat.v1` has.

    >>> in_compat("get_variable", "variable_scope", "trainable_variables", "assign_add")
    ['get_variable', 'variable_scope', 'trainable_variables', 'assign_add']
    >>> tf.get_variable("weights", [2])  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'get_variable'...
    >>> tf.variable_scope("layer")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'variable_scope'...
    >>> tf.trainable_variables()  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'trainable_variables'...
    >>> tf.assign_add  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'assign_add'...
    """
    return [name for name in names if hasattr(tf.compat.v1, name)]
