"""The names of a model's metrics no longer belong to what evaluate returns."""

import numpy as np
import tensorflow as tf


def compiled_model():
    """Return a model of one weight that measures two errors.

    >>> x = np.array([[1.0], [3.0]], dtype="float32")
    >>> model = compiled_model()
    >>> values = model.evaluate(x, 0 * x, verbose=0)
    >>> dict(zip(model.metrics_names, values))
    {'loss': 5.0, 'compile_metrics': 2.0}
    >>> len(values), len(model.metrics_names)
    (3, 2)
    >>> model.evaluate(x, 0 * x, verbose=0, return_dict=True)
    {'loss': 5.0, 'mae': 2.0, 'mse': 5.0}
    """
    model = tf.keras.Sequential(
        [tf.keras.layers.Dense(1, kernel_initializer="ones")]
    )
    model.compile(optimizer="sgd", loss="mse", metrics=["mae", "mse"])
    return model
