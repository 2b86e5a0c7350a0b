"""Names of tf.compat.v1 that are there and raise."""

import tensorflow as tf


def there():
    """Return whether the names are there.

    >>> tf.compat.v1.layers.dense(tf.zeros([1, 2]), 3)  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: `dense` is not available with Keras 3...
    >>> tf.compat.v1.estimator  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow._api.v2.compat.v1' has no attribute 'estimator'...
    """
    return [hasattr(tf.compat.v1.layers, name) for name in ("dense", "conv2d")]


def converter():
    """Return the class that converts for small devices.

    >>> converter().from_session  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: type object 'TFLiteConverterV2' has no attribute 'from_session'...
    """
    return tf.lite.TFLiteConverter
