"""Names of TensorFlow 1 that TensorFlow 2 has no more."""

import tensorflow as tf


def present(names, module=tf):
    """Return whether the module has each of the names.

    >>> present(["contrib", "layers", "estimator"])
    {'contrib': False, 'layers': False, 'estimator': False}
    >>> present(["Session", "placeholder", "get_variable", "cond"])
    {'Session': False, 'placeholder': False, 'get_variable': False, 'cond': True}
    >>> present(["Session", "placeholder", "contrib"], module=tf.compat.v1)
    {'Session': True, 'placeholder': True, 'contrib': False}
    >>> tf.contrib
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'contrib'
    """
    return {name: hasattr(module, name) for name in names}
