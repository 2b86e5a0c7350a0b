"""Where the old optimizers are today."""

import tensorflow as tf


def names_today():
    """Return which of the old names TensorFlow still has.

    >>> names_today()
    {'tf.train': False, 'tf.optimizers': True, 'compat.v1': True}
    >>> tf.keras.optimizers.legacy.SGD()
    Traceback (most recent call last):
        ...
    ImportError: `keras.optimizers.legacy` is not supported in Keras 3. When using `tf.keras`, to continue using a `tf.keras.optimizers.legacy` optimizer, you can install the `tf_keras` package (Keras 2) and set the environment variable `TF_USE_LEGACY_KERAS=True` to configure TensorFlow to use `tf_keras` when accessing `tf.keras`.
    """
    return {
        "tf.train": hasattr(tf.train, "AdamOptimizer"),
        "tf.optimizers": tf.optimizers.Adam is tf.keras.optimizers.Adam,
        "compat.v1": hasattr(tf.compat.v1.train, "AdamOptimizer"),
    }
