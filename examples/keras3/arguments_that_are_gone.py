"""Arguments and methods that raise, one of each kind."""

import numpy as np
import tensorflow as tf


def mean_squared_error(**settings):
    """Return the mean squared error of 0 and 3.

    >>> mean_squared_error(reduction="auto")
    Traceback (most recent call last):
        ...
    ValueError: Invalid value for argument `reduction`. Expected one of {'sum_over_batch_size', 'sum', 'mean_with_sample_weight', 'mean', 'none', None}. Received: reduction=auto
    >>> mean_squared_error(reduction="sum_over_batch_size")
    9.0
    """
    loss = tf.keras.losses.MeanSquaredError(**settings)
    return float(loss(tf.constant([[0.0]]), tf.constant([[3.0]])))


def fit(**settings):
    """Train a model on one row, and return how many epochs it took.

    >>> fit(workers=2)
    Traceback (most recent call last):
        ...
    TypeError: TensorFlowTrainer.fit() got an unexpected keyword argument 'workers'
    >>> tf.keras.callbacks.ModelCheckpoint("best.keras", period=2)
    Traceback (most recent call last):
        ...
    TypeError: ModelCheckpoint.__init__() got an unexpected keyword argument 'period'
    >>> fit()
    1
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile(optimizer="sgd", loss="mse")
    x = np.ones((1, 1), dtype="float32")
    return len(model.fit(x, x, verbose=0, **settings).epoch)
