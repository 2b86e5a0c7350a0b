"""A dataset without end: the number of steps makes the epoch."""

import numpy as np
import tensorflow as tf


def steps_taken(dataset, **options):
    """Return how many steps two epochs of training took.

    >>> ones = np.ones([6, 1], np.float32)
    >>> dataset = tf.data.Dataset.from_tensor_slices((ones, ones)).batch(2)
    >>> steps_taken(dataset)
    6
    >>> steps_taken(dataset.repeat(), steps_per_epoch=5)
    10
    """
    model = tf.keras.Sequential([tf.keras.layers.Dense(1)])
    model.compile("sgd", "mse", run_eagerly=True)
    model.fit(dataset, epochs=2, shuffle=False, verbose=0, **options)
    return int(model.optimizer.iterations.numpy())
