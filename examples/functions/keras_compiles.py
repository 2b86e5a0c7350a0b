"""Whether fit is compiled by XLA, and a check that it then passes over."""

from unittest import mock

import tensorflow as tf


class Positive(tf.keras.layers.Layer):
    """A layer that insists on positive inputs."""

    def call(self, inputs):
        tf.debugging.assert_positive(inputs)
        return inputs


def model_with(**options):
    """Return a model with a check in it, ready for training.

    >>> for kind in ("CPU", "GPU"):
    ...     answer = [tf.config.PhysicalDevice("0", kind)]
    ...     with mock.patch.object(tf.config, "list_physical_devices", lambda *_: answer):
    ...         print(kind, model_with().jit_compile)
    CPU False
    GPU True
    """
    model = tf.keras.Sequential([Positive(), tf.keras.layers.Dense(1)])
    model.compile("sgd", loss="mse", **options)
    return model


def outcome_of_fit(**options):
    """Return the error that negative inputs lead to, or None.

    >>> outcome_of_fit(jit_compile=False), outcome_of_fit(jit_compile=True)
    ('InvalidArgumentError', None)
    """
    try:
        model_with(**options).fit(-tf.ones([4, 3]), tf.ones([4, 1]), verbose=0)
    except tf.errors.OpError as error:
        return type(error).__name__
