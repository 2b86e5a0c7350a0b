"""The legacy optimizers are names that raise."""

import tensorflow as tf


def legacy_adam():
    """Return the optimizer of TensorFlow 2.0 to 2.10.

    >>> legacy_adam()
    Traceback (most recent call last):
        ...
    ImportError: `keras.optimizers.legacy` is not supported in Keras 3. When using `tf.keras`, to continue using a `tf.keras.optimizers.legacy` optimizer, you can install the `tf_keras` package (Keras 2) and set the environment variable `TF_USE_LEGACY_KERAS=True` to configure TensorFlow to use `tf_keras` when accessing `tf.keras`.
    """
    return float(tf.keras.optimizers.legacy.Adam(0.5).learning_rate)
