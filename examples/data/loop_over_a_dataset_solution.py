"""A training loop of one's own over a dataset."""

import numpy as np
import tensorflow as tf


def fit(epochs):
    """Return the slope that gradient descent finds.

    >>> round(fit(epochs=30), 3)
    1.5
    """
    distances = np.linspace(-1.0, 3.0, 100, dtype=np.float32)
    pairs = (distances, 1.5 * distances)
    dataset = tf.data.Dataset.from_tensor_slices(pairs).shuffle(100).batch(10)
    slope = tf.Variable(0.0)
    for _ in range(epochs):
        for distance, years in dataset:
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean((slope * distance - years) ** 2)
            slope.assign_sub(0.05 * tape.gradient(loss, slope))
    return float(slope.numpy())
