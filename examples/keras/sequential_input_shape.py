"""The argument input_shape, which Keras 2 asked for, warns today."""

import warnings

import tensorflow as tf


def make_model():
    """Return a model whose first layer is told the shape.

    >>> with warnings.catch_warnings(record=True) as caught:
    ...     warnings.simplefilter("always")
    ...     model = make_model()
    >>> for warning in caught:
    ...     print(warning.message)
    Do not pass an `input_shape`/`input_dim` argument to a layer. When using Sequential models, prefer using an `Input(shape)` object as the first layer in the model instead.
    >>> model.input_shape, model.output_shape
    ((None, 2), (None, 3))
    """
    return tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
