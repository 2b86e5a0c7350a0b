"""A weights file holds the optimizer too, for one that is built."""

import tempfile
import warnings

import numpy as np
import tensorflow as tf


def make_model():
    """Return a compiled model."""
    model = tf.keras.Sequential(
        [tf.keras.Input((1,)), tf.keras.layers.Dense(1)]
    )
    model.compile(tf.keras.optimizers.Adam(0.1, name="adam"), loss="mse")
    return model


def steps_known(build):
    """Return the count of steps that comes back from a file; print warnings.

    >>> steps_known(build=True)
    12
    >>> steps_known(build=False)
    Skipping variable loading for optimizer 'adam'
    0
    """
    trained, loaded = make_model(), make_model()
    trained.fit(np.ones((12, 1)), np.ones((12, 1)), batch_size=1, verbose=0)
    if build:
        loaded.optimizer.build(loaded.trainable_variables)
    with tempfile.TemporaryDirectory() as folder:
        trained.save_weights(folder + "/model.weights.h5")
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", UserWarning)
            loaded.load_weights(folder + "/model.weights.h5")
    for warning in caught:
        print(str(warning.message).split(",")[0])
    return int(loaded.optimizer.iterations.numpy())
