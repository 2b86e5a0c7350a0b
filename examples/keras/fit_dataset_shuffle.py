"""fit on a data set warns of a shuffle that nobody asked for."""

import warnings

import numpy as np
import tensorflow as tf


def warnings_of_fit(**options):
    """Return what fit warns of.

    >>> for message in warnings_of_fit():
    ...     print(message)
    `shuffle=True` was passed, but will be ignored since the data `x` was provided as a tf.data.Dataset. The Dataset is expected to already be shuffled (via `.shuffle(buffer_size)`).
    >>> warnings_of_fit(shuffle=False)
    []
    """
    ones = np.ones((4, 1))
    layer = tf.keras.layers.Dense(1)
    model = tf.keras.Sequential([tf.keras.Input(shape=(1,)), layer])
    model.compile(loss="mse")
    batches = tf.data.Dataset.from_tensor_slices((ones, ones)).batch(2)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", UserWarning)
        model.fit(batches, epochs=12, verbose=0, **options)
    return [str(warning.message) for warning in caught]
