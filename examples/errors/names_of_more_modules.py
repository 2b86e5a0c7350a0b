"""More modules of TensorFlow 1 that are gone."""

import tensorflow as tf


def in_compat(*names):
    """Return which of these names `tf.compat.v1` has.

    >>> in_compat("gfile", "python_io", "estimator", "feature_column")
    ['gfile', 'python_io', 'feature_column']
    >>> tf.gfile.Exists("notes.txt")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'gfile'...
    >>> tf.python_io.TFRecordWriter  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'python_io'...
    >>> tf.estimator  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    AttributeError: module 'tensorflow' has no attribute 'estimator'...
    """
    return [name for name in names if hasattr(tf.compat.v1, name)]
